import { readFileSync } from 'node:fs'
import { deliveryApp } from '../../../src/delivery/app.ts'
import { Current } from '../../../src/delivery/current.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { logOf, type Plain } from '../../support/published.ts'

export const sdl = readFileSync(new URL('../../../src/generated/public.graphql', import.meta.url), 'utf8')

const text = (words: string) => ({ type: 'paragraph', children: [{ type: 'text', text: words }] })

/** Invented people and meetings. `…Hidden` ids belong to documents that were never published. */
export const cast: { [slug: string]: Plain[] } = {
  countries: [
    {
      id: 'france',
      isoAlpha2: 'FR',
      isoStatus: 'official',
      name: { en: 'France', fr: 'France', be: 'Францыя' },
      slug: { en: 'france' },
    },
    {
      id: 'belarus',
      isoAlpha2: 'BY',
      isoStatus: 'official',
      name: { en: 'Belarus', fr: 'Bélarus', be: 'Беларусь' },
      slug: { en: 'belarus' },
    },
  ],
  chambers: [
    { id: 'senate', name: { en: 'Senate' }, classification: 'upper' },
    { id: 'assembly', name: { en: 'Assembly' }, classification: 'lower' },
  ],
  people: [
    {
      id: 'ada',
      name: { en: 'Ada Invented', be: 'Ада Прыдуманая' },
      sortName: 'Invented, Ada',
      country: 'france',
      image: 'imageHidden',
    },
    { id: 'max', name: { en: 'Max Madeup' }, sortName: 'Madeup, Max', country: 'belarus' },
  ],
  'parliamentary-groups': [
    {
      id: 'friends',
      name: { en: 'Friends' },
      legalForm: 'friendshipGroup',
      groupStatus: 'active',
      chambers: ['senate', 'chamberHidden', 'assembly'],
    },
    {
      id: 'study',
      name: { en: 'Study' },
      legalForm: 'studyGroup',
      groupStatus: 'forming',
      chambers: ['chamberHidden'],
    },
  ],
  memberships: [
    { id: 'ada-friends', person: 'ada', group: 'friends', role: 'chair' },
    { id: 'hidden-friends', person: 'personHidden', group: 'friends', role: 'member' },
    { id: 'max-friends', person: 'max', group: 'friends', role: 'member' },
  ],
  meetings: [
    {
      id: 'rome',
      edition: 2,
      meetingStatus: 'held',
      startsAt: '2024-11-20T08:00:00.000Z',
      endsAt: '2024-11-20T17:00:00.000Z',
      timeZone: 'Europe/Rome',
      title: { en: 'The Rome meeting' },
      slug: { en: 'rome' },
      workingLanguages: ['en'],
      country: 'countryHidden',
      objectives: [],
    },
    {
      id: 'paris',
      edition: 3,
      meetingStatus: 'planned',
      startsAt: '2025-10-06T07:00:00.000Z',
      endsAt: '2025-10-07T16:00:00.000Z',
      timeZone: 'Europe/Paris',
      title: { en: 'The Paris meeting', fr: 'La réunion de Paris' },
      slug: { en: 'paris', fr: 'reunion-de-paris' },
      summary: { en: 'Two days' },
      workingLanguages: ['en', 'fr'],
      country: 'france',
      venue: { name: { en: 'The Hall', fr: 'La Salle' }, address: '1 invented street' },
      objectives: [
        { id: 'o1', text: { en: 'Name the prisoners', fr: 'Nommer les prisonniers' } },
        { id: 'o2', text: { en: 'Found the groups' } },
      ],
      hosts: [
        { id: 'h1', role: 'host', chamber: 'senate' },
        { id: 'h2', role: 'supporter', chamber: 'chamberHidden' },
        { id: 'h3', role: 'supporter', chamber: 'assembly' },
      ],
      invitationSignatories: [
        { id: 'i1', person: 'ada', nameAsSigned: { en: 'A. Invented' } },
        { id: 'i2', person: 'personHidden' },
      ],
    },
  ],
  'agenda-items': [
    {
      id: 'opening',
      meeting: 'paris',
      startsAt: '2025-10-06T07:00:00.000Z',
      kind: 'plenary',
      audience: 'public',
      title: { en: 'Opening', fr: 'Ouverture' },
      speakers: [
        { id: 's1', person: 'ada', role: 'speaker' },
        { id: 's2', person: 'personHidden', role: 'moderator' },
      ],
    },
    {
      id: 'panel',
      meeting: 'paris',
      startsAt: '2025-10-06T09:00:00.000Z',
      kind: 'panel',
      audience: 'public',
      title: { en: 'Panel' },
      speakers: [{ id: 's3', person: 'max', role: 'speaker' }],
    },
    {
      id: 'elsewhere',
      meeting: 'meetingHidden',
      startsAt: '2025-10-06T06:00:00.000Z',
      kind: 'panel',
      audience: 'public',
      title: { en: 'Elsewhere' },
    },
  ],
  media: [
    {
      id: 'photo',
      filename: 'abc123.webp',
      mimeType: 'image/webp',
      url: '/api/media/file/abc123.webp',
      alt: { en: 'A hall' },
      width: 800,
      height: 600,
    },
  ],
  forms: [
    {
      id: 'rsvp',
      slug: 'paris-rsvp',
      title: { en: 'Reply' },
      meeting: 'paris',
      fields: [
        { id: 'q1', blockType: 'text', name: 'function', label: { en: 'Your function' }, required: true },
        {
          id: 'q2',
          blockType: 'select',
          name: 'language',
          label: { en: 'Language' },
          options: [{ id: 'op1', label: { en: 'French' }, value: 'fr' }],
        },
      ],
    },
  ],
  alliance: [
    {
      id: 'alliance',
      officialName: { en: 'The Alliance', fr: 'L’Alliance' },
      foundedOn: '2024-11-20',
      foundingMeeting: 'rome',
      forums: ['forumHidden'],
      overview: {
        en: {
          root: {
            type: 'root',
            children: [
              text('Seen'),
              { type: 'relationship', relationTo: 'people', value: 'ada' },
              { type: 'relationship', relationTo: 'people', value: 'personHidden' },
              {
                type: 'paragraph',
                children: [
                  {
                    type: 'link',
                    fields: { linkType: 'internal', doc: { relationTo: 'meetings', value: 'meetingHidden' } },
                    children: [{ type: 'text', text: 'linked words' }],
                  },
                ],
              },
            ],
          },
        },
      },
    },
  ],
}

/** A delivery that serves the cast, without a network. */
export const delivery = async (documents = cast, media = '/nowhere') => {
  const current = new Current(publicModel)
  const faults: unknown[] = []
  current.load(logOf(publicModel, documents))
  const app = await deliveryApp({
    current,
    sdl,
    guests: 'http://127.0.0.1:9',
    media,
    onFault: (error) => faults.push(error),
  })
  const get = async (url: string) => (await app.inject(url)).json()
  const ids = async (url: string): Promise<string[]> =>
    (await get(url)).docs.map(({ id }: { id: string }) => id)
  const graphql = async (query: string, variables?: object, url = '/api/graphql') =>
    (await app.inject({ method: 'POST', url, payload: { query, variables } })).json()
  return { app, current, faults, get, ids, graphql }
}
