import { describe, expect, it } from 'vitest'
import { russian, strings } from './strings.ts'

const [english, belarusian] = await Promise.all([strings('en'), strings('be')])

/** Words that Belarusian and Russian spell alike. */
const spelledAlike = [
  'fields:block',
  'folder:newFolder',
  'general:light',
  'general:menu',
  'general:password',
  'plugin-form-builder:dateSingular',
  'plugin-form-builder:field',
]

const variables = (text: string) => [...new Set(text.match(/\{\{[^}]*\}\}/g))].sort()
const tags = (text: string) => (text.match(/<\/?(?:\d+|a|br)\b[^>]*>/g) ?? []).sort()
const plain = (text: string) => text.replaceAll(/<[^>]*>|\{\{[^}]*\}\}/g, '')

const sameAs = (other: Map<string, string>) =>
  [...belarusian].filter(([key, text]) => other.get(key) === text).map(([key]) => key)
const differing = (part: (text: string) => string[]) =>
  [...english].filter(([key, text]) => part(text).join() !== part(belarusian.get(key) ?? '').join())
const matching = (wrong: RegExp) => [...belarusian].filter(([, text]) => wrong.test(plain(text)))

describe('every Belarusian string of the admin', () => {
  it('fills in the same values and keeps the same markup as the English one', () => {
    expect(differing(variables)).toEqual([])
    expect(differing(tags)).toEqual([])
  })

  it('is neither English nor Russian, but for words spelled alike', () => {
    expect(sameAs(english)).toEqual([])
    expect(sameAs(russian).sort()).toEqual(spelledAlike)
  })

  it('has Belarusian letters only, and no word mixes alphabets', () => {
    expect(matching(/[ищъ]/i)).toEqual([])
    expect(matching(/[a-z][\u0400-\u04ff]|[\u0400-\u04ff][a-z]/i)).toEqual([])
  })

  it('writes ў after a vowel and nowhere else', () => {
    expect(matching(/[аеёіоуыэюя] ?у/i)).toEqual([])
    expect(matching(/(?<![аеёіоуыэюя]»? ?)ў/i)).toEqual([])
  })

  it('uses the quotes «», the apostrophe ’ and the character …', () => {
    expect(matching(/["'“”„`ʼ]|\.\.\./)).toEqual([])
    expect(matching(/^[^«]*»|«[^»]*$/)).toEqual([])
  })

  it('has neither stray nor doubled spaces', () => {
    const spaced = [...belarusian].filter(([, text]) => /^\s|\s$|\s\s/.test(text))
    expect(spaced).toEqual([])
  })

  it('reads the same at any number, because Payload picks plurals by rules that are not Belarusian', () => {
    const ofCounts = [...belarusian].filter(
      ([key, text]) => /_(one|many|other)$/.test(key) && text.includes('{{count}}'),
    )
    const named = ofCounts.map(([key]) => key.replace(/_[a-z]+$/, ''))
    expect(new Set(named).size).toBe(4)
    expect(new Set(ofCounts.map(([, text]) => text)).size).toBe(4)
  })
})
