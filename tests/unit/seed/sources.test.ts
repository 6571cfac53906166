import { describe, expect, it } from 'vitest'
import { seedRecords } from '../../../src/seed/data/index.ts'
import { parline, scottishFirstMinister, type Source, verifiedOn } from '../../../src/seed/data/sources.ts'

/** Nothing in these is a fact of the world: forms, pages, drawings and usage are ours, the campaign's examples invented. */
const notOfFact = [
  'forms',
  'registration-categories',
  'pages',
  'media',
  'prisoner-profiles',
  'godparenthoods',
  'solidarity-acts',
  'glossary-entries',
]

const isInvented = (data: Record<string, unknown>) =>
  JSON.stringify(data['name'] ?? '').includes('(invented)')

const ofFact = seedRecords.filter(
  ({ collection, data }) => !notOfFact.includes(collection) && !isInvented(data),
)

const sourcesOf = (data: Record<string, unknown>): Source[] =>
  (data['sources'] ?? (data['source'] ? [data['source']] : [])) as Source[]

const cited = new Map(
  seedRecords.flatMap(({ data }) => sourcesOf(data)).map((source) => [source.title, source]),
)

describe('every record of fact', () => {
  it('names a source', () => {
    expect(ofFact.length).toBeGreaterThan(200)
    expect(ofFact.filter(({ data }) => sourcesOf(data).length === 0).map(({ key }) => key)).toEqual([])
  })

  it('was verified on one day, except where it rests on a source that nobody read for it', () => {
    const unread = new Set([parline.title, scottishFirstMinister.title])
    const unverified = ofFact.filter(({ data }) => data['verifiedAt'] === undefined)
    expect(new Set(unverified.map(({ collection }) => collection))).toEqual(
      new Set(['countries', 'legislatures', 'chambers']),
    )
    expect(unverified.filter(({ data }) => sourcesOf(data).some(({ title }) => !unread.has(title)))).toEqual(
      [],
    )
    expect(new Set(ofFact.flatMap(({ data }) => data['verifiedAt'] ?? []))).toEqual(new Set([verifiedOn]))
  })
})

describe('a source', () => {
  it('has a title of its own and says when it was read', () => {
    const unread = [...cited.values()].filter(({ retrievedOn }) => retrievedOn !== '2026-11')
    expect(unread).toEqual([parline])
  })

  it('has an address at the outlet itself, never at a mirror of it', () => {
    const hosts = [...cited.values()].flatMap(({ url }) => (url ? [new URL(url).host] : []))
    expect(hosts.length).toBeGreaterThan(50)
    expect(
      hosts.filter((host) => host.endsWith('.') || /mirror|zerkalo|\.(shop|store|xyz)$/.test(host)),
    ).toEqual([])
  })

  it('is cited under one title only', () => {
    const urls = [...cited.values()].flatMap(({ url }) => url ?? [])
    expect(new Set(urls).size).toBe(urls.length)
  })
})
