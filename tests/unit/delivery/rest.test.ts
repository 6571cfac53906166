import { beforeAll, describe, expect, it } from 'vitest'
import { delivery } from './cast.ts'

let site: Awaited<ReturnType<typeof delivery>>
beforeAll(async () => {
  site = await delivery()
})

describe('REST', () => {
  it('answers a document with every public field, empty ones as null or an empty list', async () => {
    expect(await site.get('/api/meetings/rome?depth=0')).toMatchObject({
      id: 'rome',
      title: 'The Rome meeting',
      summary: null,
      edition: 2,
      allDay: null,
      rsvpForm: null,
      topics: [],
      hosts: [],
      workingLanguages: ['en'],
      venue: { name: null, address: null, room: null },
      contact: { name: null, email: null },
    })
  })

  it('puts documents in place of ids as deep as asked, one by default', async () => {
    expect((await site.get('/api/people/ada?depth=0')).country).toBe('france')
    expect((await site.get('/api/people/ada')).country.name).toBe('France')
    const one = await site.get('/api/memberships/ada-friends')
    expect(one.person.country).toBe('france')
    expect((await site.get('/api/memberships/ada-friends?depth=2')).person.country.isoAlpha2).toBe('FR')
  })

  it('answers joins as ids at depth 0, as documents above, in the order of the field', async () => {
    expect((await site.get('/api/meetings/paris?depth=0')).agenda).toEqual({
      docs: ['opening', 'panel'],
      hasNextPage: false,
    })
    const { agenda } = await site.get('/api/meetings/paris?depth=1')
    expect(agenda.docs.map(({ title }: { title: string }) => title)).toEqual(['Opening', 'Panel'])
    expect(agenda.docs[0].meeting).toBe('paris')
    const deeper = await site.get('/api/meetings/paris?depth=3')
    expect(deeper.agenda.docs[0].speakers[0].person).toBe('ada')
  })

  it('lets a request page, sort, filter, count and leave out a join', async () => {
    const join = async (query: string) => (await site.get(`/api/meetings/paris?depth=0&${query}`)).agenda
    expect(await join('joins[agenda][limit]=1')).toEqual({ docs: ['opening'], hasNextPage: true })
    expect(await join('joins[agenda][limit]=1&joins[agenda][page]=2')).toEqual({
      docs: ['panel'],
      hasNextPage: false,
    })
    expect(await join('joins[agenda][sort]=-startsAt')).toEqual({
      docs: ['panel', 'opening'],
      hasNextPage: false,
    })
    expect(await join('joins[agenda][where][kind][equals]=panel&joins[agenda][count]=true')).toEqual({
      docs: ['panel'],
      hasNextPage: false,
      totalDocs: 1,
    })
    expect(await join('joins[agenda]=false')).toBeUndefined()
    expect(await join('joins=false')).toBeUndefined()
  })

  it('answers only what select includes', async () => {
    expect(
      await site.get(
        '/api/meetings/paris?select[title]=true&select[venue][name]=true&select[objectives][text]=true',
      ),
    ).toEqual({
      id: 'paris',
      title: 'The Paris meeting',
      venue: { name: 'The Hall' },
      objectives: [
        { id: 'o1', text: 'Name the prisoners' },
        { id: 'o2', text: 'Found the groups' },
      ],
    })
  })

  it('answers all but what select excludes', async () => {
    const whole = await site.get('/api/meetings/paris?depth=0')
    const { agenda: _, title: __, ...rest } = whole
    expect(await site.get('/api/meetings/paris?depth=0&select[agenda]=false&select[title]=false')).toEqual(
      rest,
    )
    const { venue } = await site.get('/api/meetings/paris?select[venue][name]=false')
    expect(venue).toEqual({ address: '1 invented street', room: null })
  })

  it('selects inside blocks by their kind', async () => {
    const { fields } = await site.get('/api/forms/rsvp?select[fields][text][name]=true')
    expect(fields).toEqual([
      { id: 'q1', blockType: 'text', name: 'function' },
      { id: 'q2', blockType: 'select' },
    ])
  })

  it('selects in related documents with populate', async () => {
    const { person } = await site.get('/api/memberships/ada-friends?populate[people][name]=true')
    expect(person).toEqual({ id: 'ada', name: 'Ada Invented' })
  })

  it('answers a global with its type, and puts documents into its rich text down to the depth', async () => {
    const alliance = await site.get('/api/globals/alliance')
    expect(alliance).toMatchObject({
      globalType: 'alliance',
      officialName: 'The Alliance',
      foundingMeeting: { id: 'rome' },
    })
    expect(alliance.overview.root.children[1].value.name).toBe('Ada Invented')
  })

  it('reads a where written as JSON, and GraphQL names of nested fields', async () => {
    const where = encodeURIComponent(JSON.stringify({ 'venue.address': { contains: 'invented' } }))
    expect(await site.ids(`/api/meetings?where=${where}`)).toEqual(['paris'])
    expect(await site.ids('/api/meetings?where[venue__address][contains]=invented')).toEqual(['paris'])
  })

  it.each([
    '/api/nothing',
    '/api/replies',
    '/api/meetings/none',
    '/api/globals/meetings',
    '/api/alliance',
    '/api/globals/nothing',
    '/api/meetings/paris/more',
  ])('knows nothing at %s', async (url) => {
    expect((await site.app.inject(url)).statusCode).toBe(404)
  })
})
