import { describe, expect, it } from 'vitest'
import { knownInEnglish } from '../../../src/lib/belarusian/known-names.ts'
import { proposals } from '../../../src/lib/belarusian/proposals.ts'

const of = (name: string) =>
  Object.fromEntries(proposals(name).map((proposal) => [proposal.scheme, proposal]))

describe('proposals for a name', () => {
  it('are all spellings, each with language, script and kind', () => {
    expect(proposals('Марыя Калеснікава')).toEqual([
      {
        scheme: 'english',
        name: 'Maria Kalesnikava',
        language: 'en',
        script: 'Latn',
        kind: 'alternate',
        review: false,
      },
      {
        scheme: 'passport',
        name: 'Maryia Kalesnikava',
        language: 'be-Latn',
        script: 'Latn',
        kind: 'official',
        review: false,
      },
      {
        scheme: 'lacinka',
        name: 'Maryja Kalesnikava',
        language: 'be-Latn',
        script: 'Latn',
        kind: 'alternate',
        review: false,
      },
      {
        scheme: 'national',
        name: 'Maryja Kaliesnikava',
        language: 'be-Latn',
        script: 'Latn',
        kind: 'alternate',
        review: false,
      },
      {
        scheme: 'classical',
        name: 'Марыя Калесьнікава',
        language: 'be-tarask',
        script: 'Cyrl',
        kind: 'alternate',
        review: true,
      },
      {
        scheme: 'classicalLacinka',
        name: 'Maryja Kaleśnikava',
        language: 'be-Latn-tarask',
        script: 'Latn',
        kind: 'alternate',
        review: true,
      },
    ])
  })

  it('have English from the passport, to be reviewed, where usage is not known', () => {
    expect(of('Ганна Прыдуманая')['english']).toMatchObject({ name: 'Hanna Prydumanaya', review: true })
  })

  it('know English usage in any order, case and softness', () => {
    for (const typed of ['Ціханоўская Святлана', 'СВЯТЛАНА ЦІХАНОЎСКАЯ', 'Сьвятлана  Ціханоўская '])
      expect(of(typed)['english']?.name).toBe('Sviatlana Tsikhanouskaya')
  })

  it('name no spelling twice in one language', () => {
    const names = proposals('Віктар Бабарыка').map(({ name, language }) => `${language} ${name}`)
    expect(names).toEqual(['en Viktar Babaryka', 'be-Latn Viktar Babaryka'])
  })

  it('mend a Latin i among Cyrillic letters, and do not mind how letters are composed', () => {
    expect(of('Iгар Лосiк')['lacinka']?.name).toBe('Ihar Łosik')
    expect(of('Каралёу\u0306')['national']?.name).toBe('Karalioŭ')
  })

  it.each(['', '   ', 'Ada Lovelace', '1994'])('are none for “%s”', (name) => {
    expect(proposals(name)).toEqual([])
  })
})

describe('the table of English usage', () => {
  it.each(Object.entries(knownInEnglish))(
    'has %s in Cyrillic and %s in Latin letters',
    (belarusian, english) => {
      expect(belarusian).toMatch(/^[\p{Script=Cyrillic}’ ]+$/u)
      expect(english).toMatch(/^[\p{Script=Latin} ]+$/u)
    },
  )
})
