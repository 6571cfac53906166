import { beforeAll, describe, expect, it } from 'vitest'
import { cast, delivery } from './cast.ts'
import { found } from './specimens.ts'

let site: Awaited<ReturnType<typeof delivery>>
beforeAll(async () => {
  site = await delivery({
    ...cast,
    legislatures: [{ id: 'parliament', name: { en: 'Parliament' } }],
    chambers: [
      {
        id: 'senate',
        name: { en: 'Senate', fr: 'Sénat' },
        classification: 'upper',
        legislature: 'parliament',
      },
      { id: 'assembly', name: { en: 'Assembly' }, classification: 'lower', legislature: 'parliament' },
    ],
    'parliamentary-actions': [
      {
        id: 'visit',
        title: { en: 'Visit' },
        recursYearly: false,
        people: ['max', 'ada'],
        legislature: 'parliament',
      },
      { id: 'march', title: { en: 'March' }, recursYearly: true, people: [] },
      { id: 'letter', title: { en: 'Letter' }, people: [] },
    ],
  })
})

const ids = (slug: string, query: string) => site.ids(`/api/${slug}?sort=id&${query}`)

/** Each is a row of docs/api/differences.md. */
describe('where stock Payload is at fault, delivery', () => {
  it('searches the names of options', async () => {
    expect(await ids('meetings', 'where[meetingStatus][like]=PLAN')).toEqual(['paris'])
    expect(await ids('meetings', 'where[meetingStatus][contains]=el')).toEqual(['rome'])
  })

  it('takes “not_like” for the opposite of “like”', async () => {
    expect(await ids('meetings', 'where[title][not_like]=rome')).toEqual(['paris'])
  })

  it('follows a path back to the collection it began in', () => {
    expect(found({ 'friend.friend.text': { equals: 'Alpha one' } })).toBe('a')
    expect(found({ and: [{ 'friend.text': { like: 'beta' } }, { text: { like: 'alpha' } }] })).toBe('a')
  })

  it('keeps two ways to one collection apart', async () => {
    const hosts = 'where[and][0][hosts.chamber.name][equals]=Senate'
    expect(await ids('meetings', `${hosts}&where[and][1][hosts.role][equals]=host`)).toEqual(['paris'])
    const country = 'where[and][0][country.isoAlpha2][equals]=FR'
    const signatory = 'where[and][1][invitationSignatories.person.country.isoAlpha2][exists]=true'
    expect(await ids('meetings', `${country}&${signatory}`)).toEqual(['paris'])
  })

  it('asks for joined documents by id, near and far', async () => {
    expect(await ids('meetings', 'where[agenda.id][equals]=panel')).toEqual(['paris'])
    expect(await ids('meetings', 'where[agenda][equals]=panel')).toEqual(['paris'])
    expect(await ids('agenda-items', 'where[meeting.agenda][equals]=panel')).toEqual(['opening', 'panel'])
    expect(await ids('parliamentary-actions', 'where[legislature.chambers][exists]=true')).toEqual(['visit'])
  })

  it('searches every kind of block that has the field, and blocks of related documents', async () => {
    expect(await ids('forms', 'where[fields.label][equals]=Language')).toEqual(['rsvp'])
    expect(await ids('forms', 'where[fields.label][equals]=Your function')).toEqual(['rsvp'])
    const own = await delivery({
      ...cast,
      meetings: cast['meetings']!.map((meeting) => ({ ...meeting, rsvpForm: 'rsvp' })),
    })
    expect(await own.ids('/api/meetings?where[rsvpForm.fields.name][equals]=language&sort=id')).toEqual([
      'paris',
      'rome',
    ])
  })

  it('asks for words inside rich text', async () => {
    const own = await delivery({
      news: [
        { id: 'n', title: { en: 'x' }, body: { en: { root: { children: [{ text: 'inner' }] } } } },
        { id: 'm', title: { en: 'x' } },
      ],
    })
    expect(await own.ids('/api/news?where[body.root.children.text][contains]=inn')).toEqual(['n'])
  })

  it('sorts by a relation and by the id of what it points at', async () => {
    expect(await site.ids('/api/people?sort=country,-country.id')).toEqual(['max', 'ada'])
  })

  it('takes one “true” or “false” for a list of one', async () => {
    expect(await ids('parliamentary-actions', 'where[recursYearly][in]=false')).toEqual(['visit'])
    expect(await ids('parliamentary-actions', 'where[recursYearly][not_in]=false')).toEqual(['march'])
  })

  it('heeds “and” and “or” in one object', () => {
    const both = {
      and: [{ number: { exists: true } }],
      or: [{ id: { equals: 'c' } }, { id: { equals: 'b' } }],
    }
    expect(found(both)).toBe('b')
  })

  it('asks and sorts by any language with every language at once', async () => {
    const far = 'locale=all&where[hosts.chamber.name][equals]=Sénat'
    expect(await ids('meetings', far)).toEqual(['paris'])
    expect(await site.ids('/api/chambers?locale=all&sort=name')).toEqual(['assembly', 'senate'])
    expect(await site.ids('/api/chambers?locale=all&sort=-name')).toEqual(['senate', 'assembly'])
  })

  it('takes part of an e-mail address in GraphQL', async () => {
    const own = await delivery({
      meetings: [{ id: 'm', title: { en: 'x' }, contact: { email: 'office@example.org' } }],
    })
    const { data } = await own.graphql(
      '{ Meetings(where: { contact__email: { like: "office" } }) { totalDocs } }',
    )
    expect(data?.Meetings.totalDocs).toBe(1)
  })

  it('pages joins in GraphQL like lists, and sorts them as the field says', async () => {
    const { data } = await site.graphql(
      '{ Meeting(id: "paris") { usual: agenda { docs { id } } second: agenda(limit: 1, page: 2) { docs { id } } } }',
    )
    expect(data.Meeting.usual.docs.map(({ id }: { id: string }) => id)).toEqual(['opening', 'panel'])
    expect(data.Meeting.second.docs).toEqual([{ id: 'panel' }])
  })

  it('keeps the order of related documents in GraphQL', async () => {
    const { data } = await site.graphql('{ ParliamentaryAction(id: "visit") { people { id } } }')
    expect(data.ParliamentaryAction.people).toEqual([{ id: 'max' }, { id: 'ada' }])
  })
})

describe('by design, delivery', () => {
  it('fills in one level of relations when no depth is given', async () => {
    const { person } = await site.get('/api/memberships/ada-friends')
    expect([person.id, person.country]).toEqual(['ada', 'france'])
  })

  it('names a global by its slug, and a file by its address alone', async () => {
    expect((await site.get('/api/globals/alliance')).id).toBe('alliance')
    const photo = await site.get('/api/media/photo?select[url]=true')
    expect(photo.url).toBe('/api/media/file/abc123.webp')
    expect('thumbnailURL' in photo).toBe(false)
  })

  it('answers 400 with “errors” for a GraphQL document that is out of bounds', async () => {
    const query = `{ ${Array.from({ length: 16 }, (_, i) => `a${i}: countMeetings { totalDocs }`).join(' ')} }`
    const answer = await site.app.inject({ method: 'POST', url: '/api/graphql', payload: { query } })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().errors[0].extensions.code).toBe('query-too-complex')
  })

  it('refuses every language at once in GraphQL', async () => {
    const answer = await site.app.inject({
      method: 'POST',
      url: '/api/graphql?locale=all',
      payload: { query: '{ countMeetings { totalDocs } }' },
    })
    expect(answer.statusCode).toBe(400)
  })
})
