import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classical } from '../../../src/lib/belarusian/classical.ts'
import { folded, words } from '../../../src/lib/belarusian/folded.ts'
import { lacinka } from '../../../src/lib/belarusian/lacinka.ts'
import { national } from '../../../src/lib/belarusian/national.ts'
import { passport } from '../../../src/lib/belarusian/passport.ts'
import { people } from './people.ts'
import { places } from './places.ts'

const latin = { national, passport, lacinka }
const alphabet = 'абвгґдеёжзійклмнопрстуўфхцчшыьэюя'
const letters = [...alphabet, ...alphabet.toUpperCase()]
const name = fc.string({ unit: fc.constantFrom(...letters, '’', "'", 'ʼ', '-', ' '), maxLength: 30 })
const foldedName = (text: string) => words(text).map(folded)

describe.each(Object.entries(latin))('%s', (scheme, spell) => {
  it('leaves no Cyrillic letter of a Belarusian name', () => {
    fc.assert(fc.property(name, (text) => !/\p{Script=Cyrillic}/u.test(spell(text))))
  })

  it('leaves Latin text alone, its own included', () => {
    fc.assert(fc.property(name, (text) => spell(spell(text)) === spell(text)))
    fc.assert(fc.property(fc.string(), (text) => /\p{Script=Cyrillic}/u.test(text) || spell(text) === text))
  })

  it('spells each word by itself', () => {
    fc.assert(
      fc.property(
        name,
        (text) =>
          spell(text) ===
          text
            .split(/([ -])/)
            .map(spell)
            .join(''),
      ),
    )
  })

  it('keeps small letters small and capitals capital', () => {
    const small = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 2, maxLength: 20 })
    fc.assert(
      fc.property(small, (word) => {
        expect(spell(word)).toBe(spell(word).toLowerCase())
        expect(spell(word.toUpperCase())).toBe(spell(word).toUpperCase())
      }),
    )
  })

  if (scheme === 'passport')
    it('has plain letters only', () => {
      fc.assert(fc.property(name, (text) => /^[A-Za-z’'ʼ -]*$/.test(spell(text))))
    })
})

describe('the classical spelling', () => {
  it('does not change what is in it already', () => {
    fc.assert(fc.property(name, (text) => classical(classical(text)) === classical(text)))
  })

  it('differs from the official one in soft signs only, given names aside', () => {
    const small = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 20 })
    fc.assert(
      fc.property(
        small,
        (word) => classical(`${word}абв`).replaceAll('ь', '') === `${word}абв`.replaceAll('ь', ''),
      ),
    )
  })
})

describe('search', () => {
  const known = [...people.map(([belarusian]) => belarusian), ...places.map(([belarusian]) => belarusian)]

  it.each(known)('meets %s in every romanisation', (belarusian) => {
    for (const spell of Object.values(latin))
      expect(foldedName(spell(belarusian))).toEqual(foldedName(belarusian))
  })
})
