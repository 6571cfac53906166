import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { locales } from '../../../src/i18n/locales.ts'
import { countries } from '../../../src/seed/data/countries.ts'
import { countryNameExceptions } from '../../../src/seed/data/country-name-exceptions.ts'
import { type CountryCode, countryNames } from '../../../src/seed/data/country-names.ts'

const { resolve } = createRequire(import.meta.url)
const read = (path: string) => JSON.parse(readFileSync(resolve(`cldr-localenames-full/${path}`), 'utf8'))

const territories = (locale: string): Record<string, string> =>
  read(`main/${locale}/territories.json`).main[locale].localeDisplayNames.territories

const codes = Object.keys(countryNames) as CountryCode[]

describe('country names', () => {
  it('are those of CLDR 48 in every language of the product', () => {
    expect(read('package.json').cldrVersion).toBe('48')
    for (const locale of locales) {
      const cldr = territories(locale)
      expect(codes.map((code) => [locale, code, countryNames[code][locale]])).toEqual(
        codes.map((code) => [locale, code, cldr[code]]),
      )
    }
  })

  it('depart from CLDR only where the list of exceptions says so, and there in fact', () => {
    const departures = countries.flatMap(({ key, data }) =>
      Object.entries((data['name'] as { $localized: Record<string, string> }).$localized)
        .filter(([locale, name]) => name !== territories(locale)[key])
        .map(([locale, name]) => [key, locale, name]),
    )
    const listed = Object.entries(countryNameExceptions).flatMap(([code, names]) =>
      Object.entries(names).map(([locale, name]) => [code, locale, name]),
    )
    expect(departures).toEqual(listed)
  })

  it('never call Belarus by a colonial form', () => {
    const belarus = countries.find(({ key }) => key === 'BY')
    expect(JSON.stringify(belarus)).not.toMatch(
      /Biélorussie|Bielorussia|Weißrussland|White Russia|Белоруссия|Білорусія/u,
    )
  })

  it('come with the locative phrase, built on the name', () => {
    const phrases = countries.map(
      ({ data }) => (data['nameInSentence'] as { $localized: Record<string, string> }).$localized,
    )
    expect(phrases.filter(({ en }) => !/^in (the )?[A-Z]/.test(en ?? ''))).toEqual([])
    expect(phrases.filter(({ fr }) => !/^(en|au|aux) [A-ZÉ]/.test(fr ?? ''))).toEqual([])
    expect(phrases.filter(({ be }) => !/^(у|ва(?= У)) [А-ЯЁІ]/u.test(be ?? ''))).toEqual([])
  })
})
