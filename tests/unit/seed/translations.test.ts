import { describe, expect, it } from 'vitest'
import { seedGlobals, seedRecords } from '../../../src/seed/data/index.ts'
import { inventedMeeting } from '../../fixtures/invented-meeting.ts'
import { leavesOf, textsOf } from './leaves.ts'

const leaves = [
  ...seedRecords.flatMap(({ collection, key, data }) => leavesOf(data, `${collection}/${key}`)),
  ...seedGlobals.flatMap(({ global, data }) => leavesOf(data, global)),
  ...inventedMeeting.flatMap(({ collection, key, data }) => leavesOf(data, `invented/${collection}/${key}`)),
]

const texts = (language: 'en' | 'fr' | 'be'): [path: string, text: string][] =>
  leaves.flatMap(({ path, values }) =>
    textsOf(values[language]).map((text): [string, string] => [path, text]),
  )

const offenders = (language: 'en' | 'fr' | 'be', wrong: RegExp) =>
  texts(language).filter(([, text]) => wrong.test(text))

describe('every localized text of the seed', () => {
  it('has words in English, French and Belarusian', () => {
    expect(leaves.length).toBeGreaterThan(300)
    const empty = leaves.filter(({ values }) =>
      (['en', 'fr', 'be'] as const).some((language) => textsOf(values[language]).join('').trim() === ''),
    )
    expect(empty).toEqual([])
  })

  it('has neither stray nor doubled spaces', () => {
    // A text node that ends in a space before a bold word is right, so only whole texts are trimmed.
    for (const { path, values } of leaves)
      for (const value of Object.values(values))
        if (typeof value === 'string')
          expect([path, value]).toEqual([path, value.trim().replace(/ {2,}/g, ' ')])
  })
})

describe('Belarusian texts', () => {
  it('are not the English ones', () => {
    expect(leaves.filter(({ values }) => textsOf(values.be).join() === textsOf(values.en).join())).toEqual([])
  })

  it('use no letter that official Belarusian lacks', () => {
    expect(offenders('be', /[ищъИЩЪїєґЇЄҐ]/u)).toEqual([])
  })

  it('use the typographic apostrophe and guillemets', () => {
    expect(offenders('be', /['"“”„]/u)).toEqual([])
  })

  it('have ў after a vowel and у elsewhere', () => {
    expect(offenders('be', /[аеёіоуыэюяАЕЁІОУЫЭЮЯ] у/u)).toEqual([])
    expect(offenders('be', /(?:^|[^аеёіоуыэюяАЕЁІОУЫЭЮЯ ]|[^аеёіоуыэюяАЕЁІОУЫЭЮЯ] )ў/u)).toEqual([])
  })
})

describe('French texts', () => {
  it('put a non-breaking space before high punctuation and inside guillemets', () => {
    expect(offenders('fr', /(?:« | »| [:;!?]|[^\u00a0\u202f\s:][;!?»]|«[^\u00a0\u202f])/u)).toEqual([])
  })

  it('use the typographic apostrophe', () => {
    expect(offenders('fr', /'/u)).toEqual([])
  })

  it('call the country Bélarus and its people bélarusses', () => {
    expect(offenders('fr', /bi[eé]lorus|bélarussien|\bBelarus\b/iu)).toEqual([])
  })
})
