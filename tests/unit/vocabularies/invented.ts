import type { PublicMembership } from '../../../src/delivery/vocabularies/popolo/memberships.ts'
import type { PublicGroup } from '../../../src/delivery/vocabularies/popolo/parliamentary-groups.ts'
import type { PublicPerson } from '../../../src/delivery/vocabularies/popolo/people.ts'
import type { PublicMeeting } from '../../../src/delivery/vocabularies/schema-org/meetings.ts'

/** Answers of the public API about invented people, with every value that a mapping reads. */
export const adaIsChair: PublicMembership = {
  id: 'ada-friends',
  person: { id: 'ada' },
  group: { id: 'friends' },
  role: 'chair',
  roleLabel: 'Présidente du groupe',
  onBehalfOf: 'An invented party',
  startDate: '2024-03',
  endDate: '2025-01-31',
  createdAt: '2025-01-02T00:00:00.000Z',
}

export const ada: PublicPerson = {
  id: 'ada',
  name: 'Ada Inventée',
  honorificPrefix: 'Mme',
  sortName: 'Inventée, Ada',
  otherNames: [
    { name: 'Ада Прыдуманая', language: 'be-tarask', script: 'Cyrl', kind: 'preferred' },
    { name: 'Ada Inventée', language: 'fr', script: 'Latn', kind: 'official' },
    { name: 'A. Former', kind: 'former' },
  ],
  image: { url: '/api/media/file/abc.webp' },
  links: [{ url: 'https://example.org/ada', note: 'Her page' }],
  memberships: { docs: [adaIsChair, 'an-id-only'] },
  sources: [
    { title: 'A letter' },
    { title: 'A list', url: 'https://example.org/list', retrievedOn: '2026-11' },
  ],
  createdAt: '2025-01-02T00:00:00.000Z',
  updatedAt: '2025-01-03T00:00:00.000Z',
}

export const friends: PublicGroup = {
  id: 'friends',
  name: 'Les amis',
  officialName: 'Friends of Examples',
  officialNameLanguage: 'en',
  legalForm: 'friendshipGroup',
  legislature: { id: 'parliament', name: 'Parlement inventé' },
  foundedOn: '2023-11',
  dissolvedOn: '2025',
  website: 'https://example.org/friends',
  memberships: { docs: [adaIsChair] },
}

export const meeting: PublicMeeting = {
  id: 'paris',
  title: 'La réunion inventée',
  summary: 'Deux jours.',
  meetingStatus: 'confirmed',
  startsAt: '2025-10-06T07:00:00.000Z',
  endsAt: '2025-10-26T15:30:00.000Z',
  timeZone: 'Europe/Paris',
  city: 'Paris',
  country: { id: 'france', isoAlpha2: 'FR' },
  venue: { name: 'La Salle', room: 'Bureau 1', address: '1, rue inventée' },
  hosts: [
    {
      role: 'host',
      chamber: { id: 'senate', name: 'Le Sénat' },
      legislature: { id: 'parliament', name: 'P' },
    },
    { role: 'organiser', organization: { id: 'office', name: 'Le Bureau', website: 'https://example.org' } },
    { role: 'supporter', organization: { id: 'foundation', name: 'La Fondation' } },
    { role: 'host', organization: 'only-an-id' },
    { role: 'host', organization: null },
  ],
  workingLanguages: ['en', 'fr', 'be'],
  agenda: {
    docs: [
      {
        id: 'opening',
        title: 'Ouverture',
        kind: 'plenary',
        startsAt: '2025-10-06T07:00:00.000Z',
        endsAt: '2025-10-06T08:00:00.000Z',
        place: 'Salle 2',
        speakers: [{ person: { id: 'ada', name: 'Ada Inventée' } }, { person: 'hidden' }, { person: null }],
        languages: ['fr'],
      },
      { id: 'coffee', title: 'Pause', kind: 'break', startsAt: '2025-10-06T08:00:00.000Z' },
    ],
  },
}
