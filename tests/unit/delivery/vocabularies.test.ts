import { describe, expect, it } from 'vitest'
import { jsonLd } from '../../../src/delivery/resources/json-ld.ts'
import { popolo } from '../../../src/delivery/resources/popolo.ts'
import { popoloFaults } from '../../support/popolo.ts'
import { cast, delivery } from './cast.ts'
import { askedOver } from './asked.ts'

const ask = askedOver(cast)

describe('Popolo', () => {
  it.each([
    ['persons', 'person', ['Ada Invented', 'Max Madeup']],
    ['organizations', 'organization', ['Friends', 'Study']],
  ] as const)('has %s of their published schema', (name, kind, names) => {
    const { text, type } = ask(popolo, { class: name })
    const found = JSON.parse(text) as { name: string }[]
    expect(type).toContain('application/json')
    expect(found.map((one) => one.name).sort()).toEqual(names)
    for (const one of found) expect(popoloFaults(kind, one)).toEqual([])
  })

  it('has memberships between them, and none of somebody who is not public', () => {
    const found = JSON.parse(ask(popolo, { class: 'memberships' }).text) as { person_id?: string }[]
    for (const one of found) expect(popoloFaults('membership', one)).toEqual([])
    expect(JSON.stringify(found)).toContain('ada')
    expect(JSON.stringify(found)).not.toContain('Hidden')
  })

  it('has nothing else', () => {
    for (const name of ['people', 'motions', 'constructor', ''])
      expect(() => ask(popolo, { class: name })).toThrow('not-found')
  })
})

describe('schema.org', () => {
  it.each([
    ['meetings', 'paris', 'Event', 'The Paris meeting'],
    ['parliamentary-groups', 'friends', 'Organization', 'Friends'],
    ['people', 'ada', 'Person', 'Ada Invented'],
  ])('has %s as what they are', (slug, id, kind, name) => {
    const { text, type } = ask(jsonLd, { slug, id })
    expect(type).toBe('application/ld+json; charset=utf-8')
    const thing = JSON.parse(text) as Record<string, unknown>
    expect(thing).toMatchObject({ '@context': ['https://schema.org', { '@language': 'en' }], name })
    expect(String(thing['@type'])).toContain(kind)
    expect(text).not.toContain('Hidden')
  })

  it('is not there for what is not public or has no such form', () => {
    for (const [slug, id] of [
      ['people', 'personHidden'],
      ['countries', 'france'],
      ['users', 'x'],
      ['constructor', 'x'],
    ])
      expect(() => ask(jsonLd, { slug: slug!, id: id! })).toThrow('not-found')
  })
})

describe('another form of the content', () => {
  it.each([
    '/api/csv/countries',
    '/api/popolo/persons',
    '/api/json-ld/people/ada',
    '/api/feeds/meetings.ics',
    '/api/feeds/news.json',
  ])('speaks one language at a time: %s', async (path) => {
    const { app, faults } = await delivery()
    expect((await app.inject(`${path}?locale=en`)).statusCode).toBe(200)
    expect((await app.inject(`${path}?locale=all`)).json()).toMatchObject({
      status: 400,
      code: 'invalid-query',
    })
    expect(faults).toEqual([])
  })
})
