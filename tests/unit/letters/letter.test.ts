import { describe, expect, it } from 'vitest'
import { dayText, daysText, deadlineText } from '../../../src/letters/days.ts'
import { composeLetter } from '../../../src/letters/letter.ts'
import { letterText } from '../../../src/letters/text.ts'
import { locales } from '../../../src/i18n/locales.ts'
import { address, parisSource, writtenLanguages } from './seeded.ts'

const paris = 'Europe/Paris'

describe('a placeholder', () => {
  const withTexts = (letter: Record<string, string>, language: 'en' | 'fr' | 'be' = 'en') => {
    const source = parisSource(language)
    source.category = { letter }
    return composeLetter(source, language)
  }

  it('is filled in subject, salutation, opening and closing', () => {
    const letter = withTexts({
      subject: '{{meeting}} in {{city}}',
      salutation: 'Dear {{ name }},',
      opening: '{{dates}}: {{places}} places until {{deadline}} for {{addressee}}.',
      closing: 'Yours, {{name}}',
    })
    expect(letter.subject).toBe(
      'Meeting of the Alliance of Parliamentary Groups “For Democratic Belarus” in Paris',
    )
    expect(letter.salutation.text).toBe('Dear Zofija Łacinskaŭ-Čyž,')
    expect(letter.opening.at(-1)).toMatchObject({
      runs: [{ text: 'October 6–7, 2025: 3 places until September 20, 2025 for Zofija Łacinskaŭ-Čyž.' }],
    })
    expect(letter.closing.text).toBe('Yours, Zofija Łacinskaŭ-Čyž')
    expect(letter.missing).toEqual([])
  })

  it('that nobody knows stays visible and is reported once', () => {
    const letter = withTexts({ salutation: 'Dear {{nmae}},', closing: '{{nmae}} {{constructor}} {{}}' })
    expect(letter.salutation.text).toBe('Dear {{nmae}},')
    expect(letter.missing).toEqual(['nmae', 'constructor', ''])
  })

  it('without a value is reported too', () => {
    const source = parisSource('en')
    source.invitation.deadline = null
    source.category = { letter: { opening: 'Until {{deadline}}.' } }
    expect(composeLetter(source, 'en').missing).toEqual(['deadline'])
  })

  it('is not looked for in what a guest is called', () => {
    const source = parisSource('en')
    source.invitation.name = '{{deadline}} $& $1'
    source.category = { letter: { salutation: 'Dear {{name}},' } }
    const letter = composeLetter(source, 'en')
    expect(letter.salutation.text).toBe('Dear {{deadline}} $& $1,')
    expect(letter.missing).toEqual([])
  })
})

describe('the salutation', () => {
  it('is the invitation’s own, else the category’s, else ours', () => {
    const source = parisSource('fr')
    expect(composeLetter(source, 'fr').salutation).toEqual({ text: 'Mesdames, Messieurs,', lang: 'fr' })
    source.category = { letter: { salutation: 'Chers amis,' } }
    expect(composeLetter(source, 'fr').salutation.text).toBe('Chers amis,')
    source.invitation.salutation = 'Madame la Présidente,'
    expect(composeLetter(source, 'fr').salutation.text).toBe('Madame la Présidente,')
  })

  it('names a person', () => {
    const source = parisSource('en')
    source.invitation.addresseeKind = 'person'
    expect(composeLetter(source, 'en').salutation.text).toBe('Dear Zofija Łacinskaŭ-Čyž,')
  })
})

describe('days', () => {
  it('are those of the place, spelled as the language does', () => {
    const [from, to] = ['2025-10-05T22:00:00.000Z', '2025-10-07T21:59:00.000Z']
    expect(locales.map((locale) => daysText(from, to, locale, paris))).toEqual([
      'October 6–7, 2025',
      '6–7 octobre 2025',
      '6–7 кастрычніка 2025 года',
      '6.–7. Oktober 2025',
      '6–7 października 2025',
      '2025 spalio 6–7',
      '6–7 ottobre 2025',
      '6–7 жовтня 2025 року',
    ])
  })

  it('span months and years', () => {
    expect(daysText('2025-09-30T12:00:00Z', '2025-10-02T12:00:00Z', 'be', paris)).toBe(
      '30 верасня – 2 кастрычніка 2025 года',
    )
    expect(daysText('2025-10-06T07:00:00Z', '2025-10-06T16:00:00Z', 'be', paris)).toBe(
      '6 кастрычніка 2025 года',
    )
    expect(daysText('2025-12-31T12:00:00Z', '2026-01-01T12:00:00Z', 'en', paris)).toBe(
      'December 31, 2025 – January 1, 2026',
    )
  })

  it('take the genitive of every Belarusian month', () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      dayText(new Date(Date.UTC(2026, month, 15)).toISOString(), 'be', 'UTC'),
    )
    expect(months.map((text) => text.split(' ')[1])).toEqual(
      'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня'.split(
        ' ',
      ),
    )
  })

  it('of a deadline have an hour only when it is not the end of the day', () => {
    expect(deadlineText('2025-09-20T21:59:00Z', 'en', paris)).toBe('September 20, 2025')
    expect(deadlineText('2025-09-20T10:00:00Z', 'fr', paris)).toBe('20 septembre 2025, 12:00 (Europe/Paris)')
  })
})

describe('the letter as plain text', () => {
  it.each(writtenLanguages)('keeps to 72 columns but for the address (%s)', (language) => {
    const lines = letterText(composeLetter(parisSource(language), language)).split('\n')
    expect(lines.filter((line) => [...line].length > 72)).toEqual([])
    expect(lines).toContain(address)
  })

  it('writes out the address of a link and never breaks it', () => {
    const source = parisSource('en')
    const url = `https://alliance.example.org/${'long/'.repeat(30)}`
    source.alliance!.overview = {
      root: {
        children: [
          {
            type: 'paragraph',
            children: [{ type: 'link', fields: { url }, children: [{ type: 'text', text: 'founded' }] }],
          },
        ],
      },
    }
    expect(letterText(composeLetter(source, 'en'))).toContain(`<${url}>`)
  })

  it('asks only to confirm when there is neither link, deadline nor more than one place', () => {
    const source = parisSource('en')
    source.link = null
    source.invitation = { name: 'Guest', places: 1 }
    const text = letterText(composeLetter(source, 'en'))
    expect(text).toContain('Please confirm your attendance on your personal page.')
    expect(text).not.toMatch(/places are held|type the code/)
  })
})

describe('a letter', () => {
  it.each(locales)('is whole in every editing language (%s)', (locale) => {
    const letter = composeLetter(parisSource('en'), locale)
    expect(letter.sections.map(({ id }) => id)).toEqual([
      'overview',
      'outlook',
      'objectives',
      'participants',
      'practical',
    ])
    expect(letter.closing.lang).toBe(locale === 'fr' || locale === 'be' ? locale : 'en')
  })

  it('does not report the founding meeting twice', () => {
    const source = parisSource('en')
    source.alliance!.foundingMeeting = source.previous!.id!
    expect(letterText(composeLetter(source, 'en'))).not.toContain('Rome Declaration')
  })
})
