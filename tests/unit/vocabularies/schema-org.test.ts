import { describe, expect, it } from 'vitest'
import { schemaOrgGroup } from '../../../src/delivery/vocabularies/schema-org/parliamentary-groups.ts'
import { schemaOrgPerson } from '../../../src/delivery/vocabularies/schema-org/people.ts'
import { schemaOrgAgendaItem } from '../../../src/delivery/vocabularies/schema-org/agenda-items.ts'
import { schemaOrgMeeting } from '../../../src/delivery/vocabularies/schema-org/meetings.ts'
import { strangers } from '../../support/schema-org.ts'
import { seedAnswers } from '../../support/seed-answers.ts'
import { ada, adaIsChair, friends, meeting } from './invented.ts'

const origin = 'https://api.alliance.example'
const fr = { origin, language: 'fr' }

const cases = (['en', 'fr', 'be'] as const).flatMap((language) =>
  [0, 1, 2].map((depth) => [language, depth] as const),
)

describe('what the seed publishes', () => {
  it.each(cases)('uses the vocabulary of schema.org only, in %s at depth %i', (language, depth) => {
    const reading = { origin, language }
    const things = [
      ...seedAnswers('meetings', language, depth).map((one) => schemaOrgMeeting(one, reading)),
      ...seedAnswers('people', language, depth).map((one) => schemaOrgPerson(one, reading)),
      ...seedAnswers('parliamentary-groups', language, depth).map((one) => schemaOrgGroup(one, reading)),
    ]
    expect(things.length).toBeGreaterThan(25)
    expect(things.flatMap((thing) => strangers(thing))).toEqual([])
    expect(things.filter(({ name }) => !name)).toEqual([])
  })

  it('has the Paris meeting with its days, place and hosts', () => {
    const paris = seedAnswers('meetings', 'fr', 1)
      .map((one) => schemaOrgMeeting(one, fr))
      .find(({ startDate }) => startDate === '2025-10-06')
    expect(paris).toMatchObject({
      '@type': 'Event',
      endDate: '2025-10-07',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', address: { addressLocality: 'Paris', addressCountry: 'FR' } },
    })
    expect((paris?.['organizer'] as { name: string }[]).map(({ name }) => name)).toContain(
      'Assemblée nationale',
    )
  })
})

describe('a meeting', () => {
  const event = schemaOrgMeeting(meeting, fr)

  it('is an event at the clocks of its place, on both sides of summer time', () => {
    expect(strangers(event)).toEqual([])
    expect([event['startDate'], event['endDate']]).toEqual([
      '2025-10-06T09:00:00+02:00',
      '2025-10-26T16:30:00+01:00',
    ])
  })

  it('says in which language its texts are and which ones are spoken', () => {
    expect(event['@context']).toEqual(['https://schema.org', { '@language': 'fr' }])
    expect(event['inLanguage']).toEqual(['en', 'fr', 'be'])
  })

  it('is organized by hosts and organizers, sponsored by supporters; a chamber stands for its parliament', () => {
    expect(event['organizer']).toEqual([
      { '@type': 'GovernmentOrganization', '@id': `${origin}/api/chambers/senate`, name: 'Le Sénat' },
      {
        '@type': 'Organization',
        '@id': `${origin}/api/organizations/office`,
        name: 'Le Bureau',
        url: 'https://example.org',
      },
    ])
    expect(event['sponsor']).toMatchObject([{ name: 'La Fondation' }])
  })

  it('is at its venue, or in its city, or nowhere', () => {
    expect(event['location']).toMatchObject({
      name: 'La Salle, Bureau 1',
      address: { streetAddress: '1, rue inventée', addressLocality: 'Paris', addressCountry: 'FR' },
    })
    expect(schemaOrgMeeting({ ...meeting, venue: null }, fr)['location']).toMatchObject({ name: 'Paris' })
    expect(schemaOrgMeeting({ ...meeting, venue: null, city: null }, fr)).not.toHaveProperty('location')
  })

  it.each([
    ['planned', 'EventScheduled'],
    ['confirmed', 'EventScheduled'],
    ['moved', 'EventScheduled'],
    ['held', 'EventScheduled'],
    ['postponed', 'EventPostponed'],
    ['cancelled', 'EventCancelled'],
  ])('that is %s is %s, and so is its agenda', (meetingStatus, status) => {
    const { eventStatus, subEvent } = schemaOrgMeeting({ ...meeting, meetingStatus }, fr)
    expect(eventStatus).toBe(`https://schema.org/${status}`)
    expect(subEvent).toMatchObject([{ eventStatus }])
  })

  it('has its agenda as parts that point back, without pauses', () => {
    expect(event['subEvent']).toEqual([
      {
        '@type': 'Event',
        '@id': `${origin}/api/agenda-items/opening`,
        name: 'Ouverture',
        startDate: '2025-10-06T09:00:00+02:00',
        endDate: '2025-10-06T10:00:00+02:00',
        eventStatus: 'https://schema.org/EventScheduled',
        eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
        location: { '@type': 'Place', name: 'Salle 2' },
        performer: [{ '@type': 'Person', '@id': `${origin}/api/people/ada`, name: 'Ada Inventée' }],
        inLanguage: ['fr'],
        superEvent: { '@type': 'Event', '@id': `${origin}/api/meetings/paris` },
      },
    ])
  })

  it('never says who comes, even if the answer did', () => {
    const leaking = {
      ...meeting,
      attendees: ['canary'],
      replies: { docs: [{ name: 'canary' }] },
      contact: 'canary',
    }
    const said = JSON.stringify(schemaOrgMeeting(leaking, fr))
    expect(said).not.toMatch(/canary|attendee/i)
  })
})

describe('an agenda item', () => {
  it('stands alone with a context of its own', () => {
    const item = { id: 'panel', title: 'Panel', startsAt: '2025-10-06T07:00:00.000Z' }
    const parent = { id: 'paris', timeZone: 'Europe/Paris', eventStatus: 's', eventAttendanceMode: 'm' }
    const event = schemaOrgAgendaItem(item, parent, fr)
    expect(strangers(event)).toEqual([])
    expect(event).toMatchObject({ name: 'Panel', superEvent: { '@id': `${origin}/api/meetings/paris` } })
    expect(event).not.toHaveProperty('endDate')
  })
})

describe('a person', () => {
  it('is mapped property by property', () => {
    const chair = { ...adaIsChair, group: { id: 'friends', name: 'Les amis' } }
    const person = schemaOrgPerson({ ...ada, memberships: { docs: [chair] } }, fr)
    expect(strangers(person)).toEqual([])
    expect(person).toEqual({
      '@context': ['https://schema.org', { '@language': 'fr' }],
      '@type': 'Person',
      '@id': `${origin}/api/people/ada`,
      name: 'Ada Inventée',
      alternateName: ['Ада Прыдуманая', 'A. Former'],
      honorificPrefix: 'Mme',
      image: `${origin}/api/media/file/abc.webp`,
      sameAs: ['https://example.org/ada'],
      memberOf: [
        {
          '@type': 'OrganizationRole',
          roleName: 'Présidente du groupe',
          startDate: '2024-03',
          endDate: '2025-01-31',
          memberOf: {
            '@type': 'Organization',
            '@id': `${origin}/api/parliamentary-groups/friends`,
            name: 'Les amis',
          },
        },
      ],
    })
  })
})

describe('a parliamentary group', () => {
  it('is an organization of its legislature', () => {
    const group = schemaOrgGroup(friends, fr)
    expect(strangers(group)).toEqual([])
    expect(group).toMatchObject({
      name: 'Les amis',
      alternateName: 'Friends of Examples',
      url: 'https://example.org/friends',
      foundingDate: '2023-11',
      dissolutionDate: '2025',
      parentOrganization: { '@type': 'GovernmentOrganization', name: 'Parlement inventé' },
    })
  })
})

describe('the vocabulary', () => {
  it.each([
    [{ '@type': 'Event', attendee: [] }, 'Event.attendee'],
    [{ '@type': 'Meeting' }, 'Meeting'],
    [{ '@type': 'Place', address: { '@type': 'PostalAddress', city: 'x' } }, 'PostalAddress.city'],
    [{ '@type': 'Event', eventStatus: 'https://schema.org/EventHeld' }, 'https://schema.org/EventHeld'],
  ])('does not know %j', (thing, stranger) => {
    expect(strangers(thing)).toEqual([stranger])
  })
})
