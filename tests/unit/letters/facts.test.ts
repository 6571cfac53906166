import { execFileSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Letter } from '../../../src/letters/content.ts'
import { letterHtml, letterMailHtml } from '../../../src/letters/html.ts'
import { composeLetter } from '../../../src/letters/letter.ts'
import { letterPdf } from '../../../src/letters/pdf.ts'
import { letterText } from '../../../src/letters/text.ts'
import { letterFacts, type LetterFact } from '../../fixtures/letter-facts.ts'
import { flat, htmlText, readPdf } from './reading.ts'
import { parisSource, writtenLanguages, type WrittenLanguage } from './seeded.ts'

/** What a letter says word for word. The rest of the table is about identity, counting or the site: slugs, kinds, figures, names in use. */
const printed = [
  /^organizations shortName$/,
  /^alliance (officialName|foundingNote|forums\[\d\]\.\w+)$/,
  /^meetings (title|introduction|outlook|city|venue\.name|country\.name|contact\.email)$/,
  /^meetings (hosts\[\d\]\.\w+\.name|objectives\[\d\]\.text|participantCategories\[\d\]\.label)$/,
  /^meetings invitationSignatories\[\d\]\.\w+AsSigned$/,
  /^memberships roleLabel$/,
  /^parliamentary-groups legislature\.country\.name$/,
  /^declarations (title|summary|priorities\[\d\]\.text|meeting\.summary)$/,
]

const elsewhere = ['MPs from 16 national parliaments', 'European Parliament', 'Second Alliance meeting, Rome']
const isPrinted = (fact: LetterFact): boolean =>
  printed.some((path) => path.test(`${fact.entity} ${fact.field}`)) &&
  !(fact.entity === 'meetings' && elsewhere.includes(fact.values?.en ?? ''))

const valueIn = (fact: LetterFact, language: WrittenLanguage): string =>
  fact.values?.[language] ?? String(fact.value)

const said = {
  en: {
    days: 'October 6–7, 2025',
    edition: 'The third Alliance meeting is hosted by:',
    languages: /Working languages:? French, English and Belarusian/,
    founded: 'Established in Berlin in November 2023',
    date: 'September 1, 2025',
    request: 'Please confirm your attendance on your personal page by September 20, 2025.',
    places: '3 places are held for you.',
    headings: ['Overview of the Alliance’s work', 'Objectives', 'Participants'],
    closing: 'Sincerely,',
  },
  fr: {
    days: '6–7 octobre 2025',
    edition: 'La troisième réunion de l’Alliance est accueillie par :',
    languages: /Langues de travail(?: :)? français, anglais et bélarusse/,
    founded: 'Créée à Berlin en novembre 2023',
    date: '1 septembre 2025',
    request:
      'Merci de confirmer votre participation sur votre page personnelle au plus tard le 20 septembre 2025.',
    places: '3 places vous sont réservées.',
    headings: ['Aperçu des travaux de l’Alliance', 'Objectifs', 'Participants'],
    closing: 'Nous vous prions d’agréer l’expression de notre haute considération.',
  },
  be: {
    days: '6–7 кастрычніка 2025 года',
    edition: 'Трэцюю сустрэчу Альянсу прымаюць:',
    languages: /Рабочыя мовы:? французская, англійская і беларуская/,
    founded: 'Створаны ў Берліне ў лістападзе 2023 года',
    date: '1 верасня 2025 года',
    request:
      'Калі ласка, пацвердзіце свой удзел на сваёй асабістай старонцы не пазней за 20 верасня 2025 года.',
    places: 'Для вас зарэзервавана месцаў: 3.',
    headings: ['Агляд працы Альянсу', 'Мэты', 'Удзельнікі'],
    closing: 'З павагай,',
  },
}

const pdfText = async (letter: Letter): Promise<string> =>
  flat((await readPdf(await letterPdf(letter))).pages.flatMap(({ lines }) => lines).join(' '))

const reader = 'pdftotext'

/** poppler's reader, when the machine has it. */
const popplerText = async (letter: Letter): Promise<string | null> => {
  try {
    const input = await letterPdf(letter)
    const text = execFileSync(reader, ['-enc', 'UTF-8', '-', '-'], { input, encoding: 'utf8', stdio: 'pipe' })
    // It reads the line at the foot of each page in the middle of a sentence that goes on on the next one.
    return flat(text.replaceAll(/[^\n]+\n+[^\n]* \d+ \S+ \d+\s*\f/g, '\n'))
  } catch {
    return null
  }
}

describe.each(writtenLanguages)('the letter of 2025 in %s', (language) => {
  const renderings: Record<string, string> = {}

  beforeAll(async () => {
    const letter = composeLetter(parisSource(language), language)
    const poppler = await popplerText(letter)
    Object.assign(renderings, {
      page: htmlText(letterHtml(letter)),
      mail: htmlText(letterMailHtml(letter)),
      text: flat(letterText(letter)),
      pdf: await pdfText(letter),
      ...(poppler ? { poppler } : {}),
    })
  })

  const facts = letterFacts.filter(isPrinted)

  it('has more than sixty facts to say', () => expect(facts.length).toBeGreaterThan(60))

  it.each(facts.map((fact) => [`${fact.entity} ${fact.field}`, fact] as const))('says %s', (_, fact) => {
    const value = flat(valueIn(fact, language)).toLocaleLowerCase(language)
    for (const [name, text] of Object.entries(renderings))
      expect(text.toLocaleLowerCase(language), name).toContain(value)
  })

  it('says days, edition, languages, date, deadline, places and closing in its language', () => {
    const { languages, headings, ...texts } = said[language]
    for (const [name, text] of Object.entries(renderings)) {
      for (const expected of [...Object.values(texts), ...headings]) expect(text, name).toContain(expected)
      expect(text, name).toMatch(languages)
    }
  })

  it('gives the guest, the short address and the code', () => {
    for (const [name, text] of Object.entries(renderings)) {
      expect(text, name).toContain('Zofija Łacinskaŭ-Čyž')
      expect(text, name).toMatch(/alliance\.example\.org\/r[ ,]/)
      expect(text, name).toContain('7KQ2-M9XW-T4HB')
    }
  })

  it('keeps the order of the office’s letter', () => {
    const { headings, closing } = said[language]
    const { meeting, alliance } = parisSource(language)
    const order = [
      alliance!.officialName!,
      meeting.title,
      meeting.introduction!,
      headings[0]!,
      meeting.outlook!,
      headings[1]!,
      meeting.objectives![4]!.text!,
      headings[2]!,
      meeting.contact!.email!,
      closing,
      meeting.invitationSignatories![0]!.titleAsSigned!,
      meeting.invitationSignatories![1]!.titleAsSigned!,
    ].map(flat)
    for (const [name, text] of Object.entries(renderings)) {
      let after = 0
      for (const part of order) {
        const at = text.indexOf(part, after)
        expect(at, `${name}: ${part}`).toBeGreaterThanOrEqual(after)
        after = at + part.length
      }
    }
  })
})
