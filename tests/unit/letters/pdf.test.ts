import { beforeAll, describe, expect, it } from 'vitest'
import { composeLetter } from '../../../src/letters/letter.ts'
import { letterPdf } from '../../../src/letters/pdf.ts'
import { elementsOf, flat, readPdf, type StructNode } from './reading.ts'
import { address, parisSource, writtenLanguages, type WrittenLanguage } from './seeded.ts'

const pdfOf = async (language: WrittenLanguage) => letterPdf(composeLetter(parisSource(language), language))

describe.each(writtenLanguages)('the letter as PDF in %s', (language) => {
  let read: Awaited<ReturnType<typeof readPdf>>
  let elements: StructNode[]

  beforeAll(async () => {
    read = await readPdf(await pdfOf(language))
    elements = read.pages.flatMap(({ tree }) => elementsOf(tree))
  })
  /** Elements are listed on every page their parent is on; those with children are written there. */
  const written = (role: string) => rolesOf(role).filter(({ children }) => (children ?? []).length > 0)
  const rolesOf = (role: string) => elements.filter((element) => element.role === role)

  it('names its title and its language', () => {
    expect(read.info['Title']).toBe(composeLetter(parisSource(language), language).subject)
    expect(read.info['Language']).toBe(language)
    expect(read.pages.map(({ lang }) => lang)).toEqual(read.pages.map(() => language))
  })

  it('is tagged and says it follows PDF/UA', () => {
    expect((read.marks as unknown as Map<string, boolean>).get('Marked')).toBe(true)
    expect(String(read.metadata.getRaw())).toMatch(/pdfuaid:part>1</)
  })

  it('has one title, three headings, and lists of five, two and four', () => {
    expect(rolesOf('H1')).toHaveLength(1)
    expect(rolesOf('H2')).toHaveLength(3)
    expect(written('Lbl')).toHaveLength(11)
    expect(written('LBody').length).toBeGreaterThanOrEqual(11)
  })

  it('tells in words what the QR code is', () => {
    expect(rolesOf('Figure')).toHaveLength(1)
    expect(rolesOf('Figure')[0]?.alt).toMatch(/QR/)
  })

  it('embeds every font it uses', () => {
    const fonts = read.pages.flatMap((page) => page.fonts)
    expect(fonts.length).toBeGreaterThan(2)
    for (const font of fonts) {
      expect(font.name).toMatch(/^[A-Z]{6}\+Source(Serif4|Sans3)-/)
      expect(font.missingFile).toBe(false)
    }
  })

  it('links to the personal page, the page for codes and the contact, each with its words', () => {
    const links = read.pages.flatMap((page) => page.links)
    expect(links.map(({ url }) => url)).toEqual(
      expect.arrayContaining([
        address,
        'https://alliance.example.org/r',
        expect.stringMatching(/^mailto:Frederic\.petit@/i),
      ]),
    )
    expect(links.every(({ contents }) => contents)).toBe(true)
    expect(rolesOf('Link')).toHaveLength(links.length)
  })

  it('numbers its pages outside the structure', () => {
    const lasts = read.pages.map(({ artifacts }) => flat(artifacts.join(' ')))
    const count = read.pages.length
    expect(count).toBeGreaterThan(1)
    lasts.forEach((text, index) => expect(text).toMatch(new RegExp(`${index + 1} (of|sur|з) ${count}$`)))
  })

  it('has no letter without a shape', () => {
    expect(read.pages.flatMap(({ lines }) => lines).join('')).not.toMatch(/[\u0000\uFFFD]/)
  })
})

describe('the letter as PDF', () => {
  it('writes Cyrillic and Łacinka alike', async () => {
    const source = parisSource('be')
    source.invitation.name = 'Юлія Ўладзіміраўна Ёнаш ’ ґ Ł ł Ŭ ŭ Č č Š š Ž ž Ć ć Ś ś Ź ź Ń ń'
    const { pages } = await readPdf(await letterPdf(composeLetter(source, 'be')))
    expect(flat(pages[0]!.lines.join(' '))).toContain(source.invitation.name)
  })

  it('is the same file for the same letter', async () => {
    expect(Buffer.from(await pdfOf('en')).equals(Buffer.from(await pdfOf('en')))).toBe(true)
  })

  it('marks what is English in a letter of a language we have no sentences in', async () => {
    const { pages } = await readPdf(await letterPdf(composeLetter(parisSource('en'), 'de')))
    const headings = pages.flatMap(({ tree }) => elementsOf(tree)).filter(({ role }) => role === 'H2')
    expect(headings.map(({ lang }) => lang)).toEqual(['en', 'en', 'en'])
    expect(pages[0]?.lang).toBe('de')
  })

  it('leaves no line of a paragraph alone at the foot or the head of a page', async () => {
    for (let above = 0; above < 16; above++) {
      const source = { ...parisSource('en'), alliance: null, groups: [], previous: null, link: null }
      const filler = 'Parliaments keep the question of Belarus on their agenda and help people in exile. '
      source.meeting.introduction = [
        ...Array.from({ length: above }, () => 'One line above.'),
        ...Array.from({ length: 14 }, (_, index) => `FIRST${index} ${filler.repeat(5)} LAST${index}`),
      ].join('\n\n')
      const { pages } = await readPdf(await letterPdf(composeLetter(source, 'en')))
      for (const { lines } of pages) {
        expect(lines[0]).not.toMatch(/^(?!.*FIRST).*LAST/)
        expect(lines.at(-1)).not.toMatch(/FIRST(?!.*LAST)/)
      }
    }
  })

  it('breaks a word that is longer than a line', async () => {
    const source = parisSource('en')
    source.meeting.introduction = 'ўł'.repeat(400)
    const { pages } = await readPdf(await letterPdf(composeLetter(source, 'en')))
    expect(
      pages
        .flatMap(({ lines }) => lines)
        .join('')
        .replace(/\s/g, ''),
    ).toContain('ўł'.repeat(400))
  })
})
