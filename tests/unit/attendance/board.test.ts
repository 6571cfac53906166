import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Categories } from '../../../src/admin/guests/attendance/Categories.tsx'
import { Countries } from '../../../src/admin/guests/attendance/Countries.tsx'
import { Days } from '../../../src/admin/guests/attendance/Days.tsx'
import { sayIn, words } from '../../../src/admin/guests/attendance/words.ts'
import { europe } from '../../../src/admin/guests/europe.ts'
import { countryNames } from '../../../src/seed/data/country-names.ts'

const say = sayIn('en')
const split = (accepted: number) => ({
  answers: accepted,
  partstat: { accepted, declined: 0, tentative: 0, delegated: 0, needsAction: 0 },
  seats: { confirmed: accepted, waiting: 0, none: 0 },
})
const markup = (element: ReactElement) => renderToStaticMarkup(element)
/** The cells of the table, row by row. */
const rows = (html: string) =>
  [...html.matchAll(/<tr><th scope="row">(.*?)<\/tr>/g)].map(([, row = '']) =>
    row.split(/<\/t[hd]>(?:<td>)?/).filter((cell) => cell !== ''),
  )

describe('a chart of the attendance page', () => {
  it('stands beside a table that says the same: days', () => {
    const day = (name: string, answers: number) => ({ day: name, answers, accepted: 1, soFar: answers })
    const html = markup(createElement(Days, { days: [day('2025-09-01', 4), day('2025-09-03', 2)], say }))
    expect(html).toMatch(/role="img" aria-label="[^"]+2025-09-01/)
    expect(rows(html)).toEqual([
      ['2025-09-01', '4', '1', '4'],
      ['2025-09-03', '2', '1', '2'],
    ])
  })

  it('stands beside a table that says the same: countries, also those that no map of Europe shows', () => {
    const countries = [
      { code: 'FR', name: 'France', ...split(3) },
      { code: 'US', name: 'United States', ...split(2) },
      { code: null, name: null, ...split(1) },
    ]
    const html = markup(createElement(Countries, { countries, say }))
    expect(html).toContain('<title>France: 3</title>')
    expect(html).toContain('Outside the map: United States 2')
    expect(rows(html).map(([name, accepted]) => [name, accepted])).toEqual([
      ['France', '3'],
      ['United States', '2'],
      ['Not known', '1'],
    ])
  })

  it('stands beside a table that says the same: categories', () => {
    const category = { id: 'c', label: 'Press', closesAt: null, quota: null, passed: false, ...split(7) }
    const html = markup(createElement(Categories, { categories: [category], say, moment: () => '' }))
    expect(html).toContain('Press · 7')
    expect(rows(html)[0]?.slice(0, 2)).toEqual(['Press', '7'])
  })

  it('is no drawing when there is nothing to draw', () => {
    expect(markup(createElement(Days, { days: [], say }))).toBe('<p>Nothing here yet.</p>')
  })
})

describe('the map', () => {
  it('shows every country of the alliance that lies in Europe', () => {
    const overseas = ['CA', 'US']
    expect(Object.keys(countryNames).filter((code) => !(code in europe))).toEqual(overseas)
  })

  it('is small enough to be part of a page', () => {
    expect(JSON.stringify(europe).length).toBeLessThan(60_000)
  })
})

describe('the words', () => {
  it('are said in three languages, and in English to others', () => {
    for (const label of Object.values(words))
      expect(new Set([label.en, label.fr, label.be]).size).toBeGreaterThan(1)
    expect(sayIn('de')('title')).toBe('Attendance')
  })
})
