import { describe, expect, it } from 'vitest'
import { popoloMembership } from '../../../src/delivery/vocabularies/popolo/memberships.ts'
import { popoloGroup } from '../../../src/delivery/vocabularies/popolo/parliamentary-groups.ts'
import { popoloPerson } from '../../../src/delivery/vocabularies/popolo/people.ts'
import { popoloFaults } from '../../support/popolo.ts'
import { seedAnswers } from '../../support/seed-answers.ts'
import { ada, adaIsChair, friends } from './invented.ts'

const origin = 'https://api.alliance.example'
const fr = { origin, language: 'fr' }

const cases = (['en', 'fr', 'be', 'de'] as const).flatMap((language) =>
  [0, 1, 2].map((depth) => [language, depth] as const),
)

describe('what the seed publishes', () => {
  it.each(cases)('is valid Popolo in %s at depth %i', (language, depth) => {
    const reading = { origin, language }
    const people = seedAnswers('people', language, depth).map((person) => popoloPerson(person, reading))
    const groups = seedAnswers('parliamentary-groups', language, depth).map((group) =>
      popoloGroup(group, reading),
    )
    const memberships = seedAnswers('memberships', language, depth).map((membership) =>
      popoloMembership(membership, reading),
    )
    expect(Math.min(people.length, memberships.length)).toBeGreaterThan(2)
    expect(groups.length).toBeGreaterThan(20)
    expect(people.flatMap((person) => popoloFaults('person', person))).toEqual([])
    expect(groups.flatMap((group) => popoloFaults('organization', group))).toEqual([])
    expect(memberships.flatMap((membership) => popoloFaults('membership', membership))).toEqual([])
  })

  it('names who chairs the French group, from the person and from the group', () => {
    const people = seedAnswers('people', 'fr', 1).map((person) => popoloPerson(person, fr))
    const chair = people.find(({ name }) => name === 'Frédéric Petit')
    const group = seedAnswers('parliamentary-groups', 'fr', 1)
      .map((one) => popoloGroup(one, fr))
      .find(({ id }) => id === chair?.memberships?.[0]?.organization_id)
    expect(group?.memberships?.map(({ role, person_id }) => [role, person_id])).toContainEqual([
      'chair',
      chair?.id,
    ])
  })

  it('gives the Belarusian names of a person with language and script in the note', () => {
    const people = seedAnswers('people', 'en', 1).map((person) =>
      popoloPerson(person, { origin, language: 'en' }),
    )
    const head = people.find(({ name }) => name === 'Sviatlana Tsikhanouskaya')
    expect(head?.other_names).toContainEqual({ name: 'Śviatłana Cichanoŭskaja', note: 'be-Latn, alternate' })
    expect(head?.other_names).toContainEqual({ name: 'Святлана Ціханоўская', note: 'be-Cyrl, preferred' })
  })
})

describe('a person', () => {
  it('is mapped property by property', () => {
    const person = popoloPerson(ada, fr)
    expect(popoloFaults('person', person)).toEqual([])
    expect(person).toEqual({
      id: 'ada',
      name: 'Ada Inventée',
      other_names: [
        { name: 'Ада Прыдуманая', note: 'be-Cyrl-tarask, preferred' },
        { name: 'A. Former', note: 'former' },
      ],
      honorific_prefix: 'Mme',
      sort_name: 'Inventée, Ada',
      image: `${origin}/api/media/file/abc.webp`,
      links: [{ url: 'https://example.org/ada', note: 'Her page' }],
      memberships: [popoloMembership(adaIsChair, fr)],
      created_at: '2025-01-02T00:00:00.000Z',
      updated_at: '2025-01-03T00:00:00.000Z',
      sources: [
        { url: `${origin}/api/people/ada?locale=fr` },
        { url: 'https://example.org/list', note: 'A list, 2026-11' },
      ],
    })
  })

  it('has the name one prefers where nobody wrote it in the asked language', () => {
    expect(popoloPerson({ ...ada, name: null }, fr).name).toBe('Ада Прыдуманая')
    expect(popoloPerson({ ...ada, name: null, otherNames: [] }, fr).name).toBe('Inventée, Ada')
  })

  it('never takes over what the public API should not have answered', () => {
    const leaking = { ...ada, contact: { email: 'canary@example.org' }, notes: 'canary', birthDate: 'canary' }
    expect(JSON.stringify(popoloPerson(leaking, fr))).not.toContain('canary')
  })

  it('leaves out a link that is no web address', () => {
    const links = [{ url: 'javascript:alert(1)' }, { url: 'example.org' }, { url: null }]
    expect(popoloPerson({ ...ada, links, sources: links }, fr)).not.toHaveProperty('links')
    expect(popoloPerson({ ...ada, links, sources: links }, fr).sources).toHaveLength(1)
  })
})

describe('a parliamentary group', () => {
  it('is an organization of its legislature, with its official name as another one', () => {
    const group = popoloGroup(friends, fr)
    expect(popoloFaults('organization', group)).toEqual([])
    expect(group).toMatchObject({
      name: 'Les amis',
      other_names: [{ name: 'Friends of Examples', note: 'en, official' }],
      classification: 'friendshipGroup',
      parent_id: 'parliament',
      founding_date: '2023-11',
      dissolution_date: '2025',
      links: [{ url: 'https://example.org/friends' }],
      memberships: [{ id: 'ada-friends' }],
    })
    expect(group).not.toHaveProperty('contact_details')
  })

  it('is called by its official name where it has no other, and said once', () => {
    const group = popoloGroup({ ...friends, name: null }, fr)
    expect(group.name).toBe('Friends of Examples')
    expect(group).not.toHaveProperty('other_names')
  })

  it('is a parliamentary group when its legal form is unknown', () => {
    expect(popoloGroup({ ...friends, legalForm: 'unknown' }, fr).classification).toBe('parliamentaryGroup')
  })
})

describe('a membership', () => {
  it('is mapped property by property', () => {
    expect(popoloMembership(adaIsChair, fr)).toEqual({
      id: 'ada-friends',
      label: 'Présidente du groupe',
      role: 'chair',
      person_id: 'ada',
      organization_id: 'friends',
      on_behalf_of: { name: 'An invented party' },
      start_date: '2024-03',
      end_date: '2025-01-31',
      created_at: '2025-01-02T00:00:00.000Z',
      sources: [{ url: `${origin}/api/memberships/ada-friends?locale=fr` }],
    })
  })

  it('is in an organization when it is in no group, and in nothing when that is not public', () => {
    const inOffice = { ...adaIsChair, group: null, organization: { id: 'office' } }
    expect(popoloMembership(inOffice, fr).organization_id).toBe('office')
    expect(popoloMembership({ ...inOffice, organization: null }, fr)).not.toHaveProperty('organization_id')
  })
})

describe('the schemas', () => {
  const person = popoloPerson(ada, fr)

  it.each([
    ['a property that Popolo does not have', { ...person, attendee: [] }],
    ['a name in our own spelling', { ...person, sortName: 'x' }],
    ['a relative image', { ...person, image: '/api/media/file/abc.webp' }],
    ['a missing name', { ...person, name: undefined }],
    ['no source', { ...person, sources: [] }],
    ['a moment that is none', { ...person, created_at: 'yesterday' }],
    [
      'a membership with a date that is none',
      { ...person, memberships: [{ ...adaIsChair, start_date: '2025-13' }] },
    ],
    ['another name with a language', { ...person, other_names: [{ name: 'x', language: 'be' }] }],
  ])('refuse %s', (_, wrong) => {
    expect(popoloFaults('person', wrong)).not.toEqual([])
  })
})
