import { geoContains } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { type CountryCode, countryNames } from '../../../src/seed/data/country-names.ts'
import { countryDrawing } from '../../../src/seed/drawings/country.ts'
import { outlineOf } from '../../../src/seed/drawings/outline.ts'

const holds = (code: CountryCode, place: [longitude: number, latitude: number]): boolean =>
  geoContains(outlineOf(code), place)

describe('the outline of a country', () => {
  it.each(Object.keys(countryNames) as CountryCode[])('of %s can be drawn', (code) => {
    expect(countryDrawing(code)).toMatch(/<path d="M[\d.,LMZ-]{200,}" fill=/)
  })

  it.each([
    ['UA', 'Simferopol', [34.1, 44.95]],
    ['UA', 'Sevastopol', [33.6, 44.58]],
    ['UA', 'Donetsk', [37.8, 48]],
    ['GE', 'Sukhumi', [41.02, 43.01]],
    ['MD', 'Tiraspol', [29.6, 46.85]],
    ['XK', 'Pristina', [21.16, 42.66]],
    ['FI', 'Mariehamn', [19.93, 60.11]],
    ['GB', 'Belfast', [-5.95, 54.58]],
    ['FR', 'Corte', [9.15, 42.3]],
  ] as const)('of %s holds %s', (code, _, [longitude, latitude]) => {
    expect(holds(code, [longitude, latitude])).toBe(true)
  })

  it.each([
    ['BY', 'Vilnius', [25.28, 54.69]],
    ['UA', 'Krasnodar', [38.97, 45.03]],
    ['FR', 'Cayenne', [-52.33, 4.93]],
    ['NO', 'Longyearbyen', [15.6, 78.2]],
  ] as const)('of %s does not hold %s', (code, _, [longitude, latitude]) => {
    expect(holds(code, [longitude, latitude])).toBe(false)
  })
})
