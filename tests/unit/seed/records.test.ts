import { describe, expect, it } from 'vitest'
import { slugFrom } from '../../../src/lib/slug.ts'
import { seedGlobals, seedRecords } from '../../../src/seed/data/index.ts'
import { type SeedRecord, idOf, isLocalized, rich } from '../../../src/seed/record.ts'
import { invitation } from '../../../src/seed/data/sources.ts'
import { inventedMeeting } from '../../fixtures/invented-meeting.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

const ids = (records: SeedRecord[]) => records.map(({ collection, key }) => idOf(collection, key))

const relationsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return uuid.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null || isLocalized(value)) return []
  return Object.values(value).flatMap(relationsIn)
}

/** The relations of each record that point at nothing stored before it. */
const dangling = (records: SeedRecord[], known = new Set<string>()) =>
  records.flatMap(({ collection, key, data }) => {
    const missing = relationsIn(data).filter((id) => !known.has(id))
    known.add(idOf(collection, key))
    return missing.map((id) => `${collection}/${key} → ${id}`)
  })

describe('the id of a seeded record', () => {
  it('is a UUID of version 4 that depends on collection and key alone', () => {
    expect(idOf('meetings', 'paris-2025')).toMatch(uuid)
    expect(idOf('meetings', 'paris-2025')).toBe(idOf('meetings', 'paris-2025'))
    expect(idOf('meetings', 'a')).not.toBe(idOf('meetings', 'b'))
    expect(idOf('meetings', 'a')).not.toBe(idOf('forms', 'a'))
  })

  it('is given once', () => {
    const all = ids([...seedRecords, ...inventedMeeting])
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('the relations of the seed', () => {
  it('point at records that come before', () => {
    expect(dangling(seedRecords)).toEqual([])
    expect(dangling(inventedMeeting, new Set(ids(seedRecords)))).toEqual([])
  })

  it('would be missed if the order were turned around', () => {
    expect(dangling(seedRecords.toReversed()).length).toBeGreaterThan(50)
  })

  it('exist also when written later or held by a global', () => {
    const known = new Set(ids(seedRecords))
    const late = [...seedRecords.map(({ later }) => later), ...seedGlobals.map(({ data }) => data)]
    const wanted = late.flatMap(relationsIn)
    expect(wanted.length).toBeGreaterThan(7)
    expect(wanted.filter((id) => !known.has(id))).toEqual([])
  })

  it('do not lead from what is published to what is not, except where the presenter drops it', () => {
    const hidden = new Set(ids(seedRecords.filter(({ publish }) => publish === false)))
    const leading = seedRecords.filter(
      ({ publish, data }) => publish !== false && relationsIn(data).some((id) => hidden.has(id)),
    )
    expect(leading.map(({ key }) => key)).toEqual([])
  })
})

describe('the seed', () => {
  const of = (collection: string) => seedRecords.filter((record) => record.collection === collection)

  it('has the 22 countries, the European Parliament and the three groups being formed', () => {
    const counted = of('parliamentary-groups').filter(({ data }) =>
      (data['sources'] as { title: string }[]).some(({ title }) => title === invitation.title),
    )
    const statuses = counted.map(({ data }) => data['groupStatus'])
    expect(statuses.filter((status) => status === 'active')).toHaveLength(23)
    expect(statuses.filter((status) => status === 'forming')).toHaveLength(3)
    expect(statuses).toHaveLength(26)
    expect(new Set(counted.map(({ data }) => data['legislature'])).size).toBe(26)
  })

  it('has one or two chambers for every legislature', () => {
    const chambersOf = (id: string) =>
      of('chambers')
        .filter(({ data }) => data['legislature'] === id)
        .map(({ data }) => data['classification'])
    const shapes = of('legislatures').map(({ key }) => chambersOf(idOf('legislatures', key)).join())
    expect(new Set(shapes)).toEqual(new Set(['unicameral', 'lower,upper']))
  })

  it('names no two records of a collection alike in one language, so that every slug is free', () => {
    for (const collection of new Set(seedRecords.map((record) => record.collection)))
      for (const language of ['en', 'fr', 'be'] as const) {
        const names = of(collection).flatMap(({ data }) => {
          const name = data['title'] ?? data['name']
          return isLocalized(name) ? [slugFrom(String(name.$localized[language]))] : []
        })
        expect([collection, language, new Set(names).size]).toEqual([collection, language, names.length])
      }
  })

  it('has no prisoner and no godparent who is not plainly invented', () => {
    const invented = (record: SeedRecord) => JSON.stringify(record.data['name']).includes('(invented)')
    const godparents = new Set(of('godparenthoods').map(({ data }) => data['godparent']))
    expect(of('prisoner-profiles').every(invented)).toBe(true)
    expect(
      of('people')
        .filter(({ key }) => godparents.has(idOf('people', key)))
        .every(invented),
    ).toBe(true)
  })

  it('reports the Rome Declaration without a text and without signatories', () => {
    expect(of('declarations').map(({ data }) => data['paragraphs'])).toEqual([undefined])
    expect(of('signatures')).toEqual([])
  })
})

describe('rich text', () => {
  it('becomes paragraphs of Lexical text nodes, bold as format 1', () => {
    const { root } = rich(['one', ['two ', { bold: 'three' }]])
    expect(root.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
    expect(root.children[1]?.children.map(({ text, format }) => [text, format])).toEqual([
      ['two ', 0],
      ['three', 1],
    ])
  })
})
