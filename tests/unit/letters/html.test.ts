import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { letterHtml, letterMailHtml } from '../../../src/letters/html.ts'
import { composeLetter } from '../../../src/letters/letter.ts'
import { letterPdf } from '../../../src/letters/pdf.ts'
import { letterText } from '../../../src/letters/text.ts'
import type { LetterSource } from '../../../src/letters/source.ts'
import { htmlText, readPdf } from './reading.ts'
import { address, parisSource, writtenLanguages } from './seeded.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-inline-style': 'off', 'long-title': 'off', 'no-trailing-whitespace': 'off' },
})
const page = (language: string, fragment: string) =>
  `<!DOCTYPE html>\n<html lang="${language}">\n<head>\n<title>Letter</title>\n</head>\n<body>\n${fragment}\n</body>\n</html>\n`
const problemsOf = async (language: string, fragment: string): Promise<string[]> => {
  const { results } = await validator.validateString(page(language, fragment))
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
}

const attack = '<script>alert(1)</script>"\' onload=x &amp; \u202Etxt'
const attacked = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(attacked)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      typeof inner === 'string' &&
      !/At$|timeZone|role|type|Status|Kind|deadline|date|classification|listType|address/.test(name)
        ? attack
        : attacked(inner),
    ]),
  )
}

describe('the letter as HTML', () => {
  it.each(writtenLanguages)('is valid on a page and in a mail (%s)', async (language) => {
    const letter = composeLetter(parisSource(language), language)
    expect(await problemsOf(language, letterHtml(letter))).toEqual([])
    expect(await problemsOf(language, letterMailHtml(letter))).toEqual([])
    expect(await problemsOf(language, `<h1>Page</h1>\n${letterHtml(letter, 2)}`)).toEqual([])
  })

  it('lets no text become markup', async () => {
    const source = attacked(parisSource('en')) as LetterSource
    source.meeting.workingLanguages = ['en']
    const letter = composeLetter({ ...source, link: { address, code: '7KQ2M9XWT4HB' } }, 'en')
    for (const markup of [letterHtml(letter), letterMailHtml(letter)]) {
      expect(markup).not.toContain('<script')
      expect(markup).toContain('&lt;script&gt;alert(1)')
      expect(htmlText(markup)).toContain(attack.replace('&amp;', '&amp;'))
      expect(await problemsOf('en', markup)).toEqual([])
    }
  })

  it('takes no link that a browser could run', () => {
    const source = parisSource('en')
    const link = (url: string) => ({ type: 'link', fields: { url }, children: [{ type: 'text', text: url }] })
    source.alliance!.overview = {
      root: {
        children: [
          {
            type: 'paragraph',
            children: [link('javascript:alert(1)'), link('DATA:text/html,x'), link('https://a.example/?q="')],
          },
        ],
      },
    }
    const markup = letterHtml(composeLetter(source, 'en'))
    expect(markup).not.toMatch(/href="(?:javascript|data)/i)
    expect(markup).toContain('href="https://a.example/?q=&quot;"')
  })

  it('marks what is English in a letter of a language we have no sentences in', () => {
    const markup = letterHtml(composeLetter(parisSource('en'), 'de'))
    expect(markup).toContain('<article class="letter" lang="de">')
    expect(markup).toMatch(/<h2 class="letter-heading" lang="en" id="letter-objectives">Objectives</)
    expect(letterHtml(composeLetter(parisSource('fr'), 'fr'))).not.toContain('lang="en"')
  })

  it('has no QR code in a mail', () => {
    const letter = composeLetter(parisSource('en'), 'en')
    expect(letterHtml(letter)).toContain('<svg')
    expect(letterMailHtml(letter)).not.toMatch(/<svg|class=/)
  })
})

describe('a letter of which little is known', () => {
  const bare: LetterSource = {
    meeting: {
      title: 'A meeting',
      startsAt: '2025-10-06T07:00:00.000Z',
      venue: { name: ' ' },
      contact: { name: null, email: '' },
      hosts: [
        { role: 'host', organization: 'b2f7-id-only' },
        { role: 'host', chamber: null },
      ],
      invitationSignatories: [{ person: 'id-only' }],
      declarations: { docs: ['id-only'] },
    },
    alliance: {
      overview: { root: { children: [{ type: 'paragraph', children: [] }] } },
      forums: ['id-only', null],
    },
    invitation: { name: 'Somebody' },
  }

  it.each(writtenLanguages)('has no heading, list or label without a text (%s)', async (language) => {
    const letter = composeLetter(bare, language)
    expect(letter.sections).toEqual([])
    const markup = letterHtml(letter)
    expect(markup).not.toMatch(/<h2|<dl|<ul|<ol|<dt|id-only/)
    expect(await problemsOf(language, markup)).toEqual([])
    expect(letterText(letter)).not.toMatch(/\n-+\n|id-only|null|undefined/)
    const { pages } = await readPdf(await letterPdf(letter))
    expect(pages).toHaveLength(1)
    expect(pages[0]!.lines.join(' ')).not.toMatch(/id-only|null|undefined/)
  })

  it('keeps the other facts when there is no overview or no contact', () => {
    const source = parisSource('en')
    source.alliance = null
    source.previous = null
    source.groups = []
    source.meeting.contact = null
    const markup = letterHtml(composeLetter(source, 'en'))
    expect(markup).not.toContain('Overview')
    expect(markup).not.toContain('Contact')
    expect(markup).toContain('Working languages')
    expect(markup).toContain('Building on these successes')
  })

  it('tells what members do when nobody wrote an overview', () => {
    const source = parisSource('en')
    source.alliance!.overview = null
    expect(letterText(composeLetter(source, 'en'))).toContain(
      '- Members keep Belarus on the international agenda.',
    )
  })
})
