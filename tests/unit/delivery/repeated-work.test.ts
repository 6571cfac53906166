import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Documents } from '../../../src/delivery/graphql/documents.ts'
import { deliverySchema } from '../../../src/delivery/graphql/schema.ts'
import { BodyKeys, bodyKey } from '../../../src/delivery/http/body-keys.ts'
import { readLanguages } from '../../../src/delivery/languages.ts'
import { Budget } from '../../../src/delivery/limits.ts'
import { jsonBytes } from '../../../src/delivery/memo/fragments.ts'
import { find } from '../../../src/delivery/query/find.ts'
import { Snapshot } from '../../../src/delivery/snapshot/snapshot.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { logOf, tombstone } from '../../support/published.ts'
import { cast, sdl } from './cast.ts'

describe('a filter that is asked again', () => {
  const where = { 'country.isoAlpha2': { equals: 'FR' }, sortName: { like: 'invented' } }
  const ask = (snapshot: Snapshot, page = 1) => {
    const view = snapshot.view(readLanguages(publicModel, 'en', null))
    const read = vi.spyOn(view, 'find')
    const budget = new Budget()
    const watched = snapshot.watch(() => find(view, 'people', { where, limit: 1, page }, budget))
    const reads = read.mock.calls.length
    read.mockRestore()
    return { ...watched, reads, comparisons: budget.spent.comparisons }
  }
  let snapshot: Snapshot
  beforeEach(() => {
    snapshot = Snapshot.empty(publicModel).after(logOf(publicModel, cast))
  })

  it('looks at no document from the third time on, costs the same and depends on the same', () => {
    const [first, second, third] = [ask(snapshot), ask(snapshot), ask(snapshot)]
    expect([first.reads > 0, second.reads > 0, third.reads]).toEqual([true, true, 0])
    expect(third.made).toEqual(first.made)
    expect(third.made.docs.map(({ id }) => id)).toEqual(['ada'])
    expect([third.comparisons, third.touched]).toEqual([first.comparisons, first.touched])
    expect(third.comparisons).toBeGreaterThan(0)
  })

  it('serves every page of the list', () => {
    for (let turn = 0; turn < 3; turn++) ask(snapshot)
    expect(ask(snapshot, 2)).toMatchObject({ reads: 0, made: { docs: [], totalDocs: 1, page: 2 } })
  })

  it('is found anew when what it looked at has changed, also in another collection', () => {
    for (let turn = 0; turn < 3; turn++) ask(snapshot)
    const elsewhere = snapshot.after([tombstone(90_000, 'media', 'photo', '*')])
    expect(ask(elsewhere).reads).toBe(0)
    const related = snapshot.after([tombstone(90_000, 'countries', 'france', '*')])
    expect(ask(related)).toMatchObject({ made: { docs: [] } })
  })
})

describe('the same work twice', () => {
  it('is not to make the JSON of a document bytes again: one character for each', () => {
    const json = jsonBytes({ name: 'Беларусь é' })
    expect(Buffer.from(json, 'latin1').toString()).toBe('{"name":"Беларусь é"}')
    expect(json).toHaveLength(Buffer.byteLength('{"name":"Беларусь é"}'))
  })

  it('is not to read a query that was sent before letter by letter', () => {
    const documents = new Documents(deliverySchema(sdl, publicModel))
    const query = '{ Meetings(where: { slug: { equals: "paris" } }) { totalDocs } } # as sent'
    const [, , third, fourth] = Array.from({ length: 4 }, () => documents.check(query))
    expect(fourth).toBe(third)
    expect(documents.check(query.replace('as sent', 'or not'))).not.toBe(third)
  })

  it('is not to make the key of a body that was answered from the memo', () => {
    const keys = new BodyKeys()
    const [body, other] = [Buffer.from('{"query":"é"}'), Buffer.from('{"query":"è"}')]
    const key = keys.of('/api/graphql', body)
    expect(key).toBe(bodyKey('/api/graphql', body))
    keys.keep('/api/graphql', body, key)
    const made = vi.spyOn(Buffer.prototype, 'toString')
    expect(keys.of('/api/graphql', Buffer.from(body))).toBe(key)
    expect(made).not.toHaveBeenCalled()
    made.mockRestore()
    body.fill(0)
    expect(keys.of('/api/graphql', Buffer.from('{"query":"é"}'))).toBe(key)
    expect(keys.of('/api/graphql', other)).toBe(bodyKey('/api/graphql', other))
    expect(keys.of('/api/graphql?locale=fr', other)).toBe(bodyKey('/api/graphql?locale=fr', other))
  })
})
