import { buildClientSchema, getIntrospectionQuery } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { delivery } from './cast.ts'

let site: Awaited<ReturnType<typeof delivery>>
beforeAll(async () => {
  site = await delivery()
})

describe('GraphQL', () => {
  it('answers a whole meeting page in one query, by the slug of its language', async () => {
    const { data } = await site.graphql(
      `query ($slug: String!) {
        Meetings(locale: en, where: { slug: { equals: $slug } }) {
          totalDocs
          docs {
            title startsAt meetingStatus workingLanguages
            venue { name address }
            objectives { id text }
            hosts { role chamber { name } }
            agenda { docs { title speakers { role person { name country { name } } } } hasNextPage totalDocs }
          }
        }
      }`,
      { slug: 'paris' },
    )
    expect(data.Meetings.totalDocs).toBe(1)
    expect(data.Meetings.docs[0]).toEqual({
      title: 'The Paris meeting',
      startsAt: '2025-10-06T07:00:00.000Z',
      meetingStatus: 'planned',
      workingLanguages: ['en', 'fr'],
      venue: { name: 'The Hall', address: '1 invented street' },
      objectives: [
        { id: 'o1', text: 'Name the prisoners' },
        { id: 'o2', text: 'Found the groups' },
      ],
      hosts: [
        { role: 'host', chamber: { name: 'Senate' } },
        { role: 'supporter', chamber: null },
        { role: 'supporter', chamber: { name: 'Assembly' } },
      ],
      agenda: {
        docs: [
          {
            title: 'Opening',
            speakers: [
              { role: 'speaker', person: { name: 'Ada Invented', country: { name: 'France' } } },
              { role: 'moderator', person: null },
            ],
          },
          {
            title: 'Panel',
            speakers: [{ role: 'speaker', person: { name: 'Max Madeup', country: { name: 'Belarus' } } }],
          },
        ],
        hasNextPage: false,
        totalDocs: null,
      },
    })
  })

  it('gives each alias its own language, and relations the language of what they belong to', async () => {
    const { data } = await site.graphql(`{
      en: Meeting(id: "paris") { title country { name } }
      fr: Meeting(id: "paris", locale: fr) { title summary country { name } english: country(locale: be) { name } agenda { docs { title } } }
      be: Meeting(id: "paris", locale: be, fallbackLocale: fr) { title country { name } }
    }`)
    expect(data).toEqual({
      en: { title: 'The Paris meeting', country: { name: 'France' } },
      fr: {
        title: 'La réunion de Paris',
        summary: null,
        country: { name: 'France' },
        english: { name: 'Францыя' },
        agenda: { docs: [{ title: 'Ouverture' }] },
      },
      be: { title: 'La réunion de Paris', country: { name: 'Францыя' } },
    })
  })

  it('takes the languages of the address for fields without an argument', async () => {
    const { data } = await site.graphql('{ Meeting(id: "paris") { title } }', {}, '/api/graphql?locale=fr')
    expect(data.Meeting.title).toBe('La réunion de Paris')
  })

  it('filters with the input types of the schema', async () => {
    const { data } = await site.graphql(`{
      a: Meetings(where: { venue__name: { like: "hall" }, AND: [{ edition: { greater_than: 1 } }] }) { docs { id } }
      b: Meetings(where: { OR: [{ meetingStatus: { equals: held } }, { workingLanguages: { in: [fr] } }] }, sort: "edition") { docs { id } }
      c: Meetings(where: { country: { equals: "france" } }) { docs { id } }
      d: countMeetings(where: { startsAt: { less_than: "2025-01-01T00:00:00.000Z" } }) { totalDocs }
    }`)
    expect(data).toEqual({
      a: { docs: [{ id: 'paris' }] },
      b: { docs: [{ id: 'rome' }, { id: 'paris' }] },
      c: { docs: [{ id: 'paris' }] },
      d: { totalDocs: 1 },
    })
  })

  it('pages lists and joins', async () => {
    const { data } = await site.graphql(`{
      Meetings(limit: 1, page: 2, sort: "edition") { docs { id } limit page totalPages hasPrevPage hasNextPage prevPage nextPage pagingCounter }
      Meeting(id: "paris") {
        first: agenda(limit: 1) { docs { id } hasNextPage }
        second: agenda(limit: 1, page: 2, count: true) { docs { id } hasNextPage totalDocs }
        backwards: agenda(sort: "-startsAt") { docs { id } }
        panels: agenda(where: { kind: { equals: panel } }) { docs { id } }
      }
    }`)
    expect(data.Meetings).toEqual({
      docs: [{ id: 'paris' }],
      limit: 1,
      page: 2,
      totalPages: 2,
      hasPrevPage: true,
      hasNextPage: false,
      prevPage: 1,
      nextPage: null,
      pagingCounter: 2,
    })
    expect(data.Meeting).toEqual({
      first: { docs: [{ id: 'opening' }], hasNextPage: true },
      second: { docs: [{ id: 'panel' }], hasNextPage: false, totalDocs: 2 },
      backwards: { docs: [{ id: 'panel' }, { id: 'opening' }] },
      panels: { docs: [{ id: 'panel' }] },
    })
  })

  it('names the type of each block', async () => {
    const { data } = await site.graphql(`{
      Form(id: "rsvp") { title fields { __typename ... on Text { name label required } ... on Select { name options { label value } } } }
    }`)
    expect(data.Form.fields).toEqual([
      { __typename: 'Text', name: 'function', label: 'Your function', required: true },
      { __typename: 'Select', name: 'language', options: [{ label: 'French', value: 'fr' }] },
    ])
  })

  it('puts documents into rich text down to the depth asked', async () => {
    const { data } = await site.graphql(
      '{ Alliance { deep: overview(depth: 1) flat: overview(depth: 0) createdAt } }',
    )
    expect(data.Alliance.flat.root.children[1].value).toBe('ada')
    expect(data.Alliance.deep.root.children[1].value).toMatchObject({
      name: 'Ada Invented',
      country: { name: 'France' },
    })
  })

  it('answers null and says so for a document that is not public in the language', async () => {
    const { data, errors } = await site.graphql(
      '{ Meeting(id: "rome", locale: fr) { title } countMeetings { totalDocs } }',
    )
    expect(data).toEqual({ Meeting: null, countMeetings: { totalDocs: 2 } })
    expect(errors).toMatchObject([{ path: ['Meeting'], extensions: { code: 'not-found', statusCode: 404 } }])
  })

  it('answers by GET as by POST', async () => {
    const query =
      'query One($id: String!) { Meeting(id: $id) { title } } query Other { countMeetings { totalDocs } }'
    const address = new URLSearchParams({ query, variables: '{"id":"paris"}', operationName: 'One' })
    expect(await site.get(`/api/graphql?${address}`)).toEqual({
      data: { Meeting: { title: 'The Paris meeting' } },
    })
    const answer = await site.app.inject({
      method: 'POST',
      url: '/api/graphql',
      payload: { query, operationName: 'Other' },
    })
    expect(answer.json()).toEqual({ data: { countMeetings: { totalDocs: 2 } } })
  })

  it('shows its schema to the standard introspection query', async () => {
    const { data } = await site.graphql(getIntrospectionQuery())
    expect(buildClientSchema(data).getQueryType()?.getFields()['Meetings']).toBeDefined()
  })

  it('asks every public field of every type without a fault', async () => {
    const { data } = await site.graphql(getIntrospectionQuery())
    const schema = buildClientSchema(data)
    for (const field of Object.values(schema.getQueryType()!.getFields())) {
      const named = field.type.toString().replace(/[[\]!]/g, '')
      const type = schema.getType(named) as unknown as {
        getFields: () => Record<string, { name: string; type: unknown }>
      }
      const docs = type.getFields()['docs']
      const shown = docs ? schema.getType(String(docs.type).replace(/[[\]!]/g, '')) : type
      const leaves = Object.values((shown as typeof type).getFields())
        .filter(
          ({ type: leaf }) =>
            !('getFields' in (schema.getType(String(leaf).replace(/[[\]!]/g, '')) ?? {})) &&
            !String(leaf).includes('Form_Fields'),
        )
        .map(({ name }) => name)
      if (field.args.some(({ name }) => name === 'id')) continue
      const query = docs
        ? `{ ${field.name} { docs { ${leaves.join(' ')} } } }`
        : `{ ${field.name} { ${leaves.join(' ')} } }`
      const { errors } = await site.graphql(query)
      expect(
        (errors ?? []).filter(
          ({ extensions }: { extensions: { code: string } }) => extensions.code !== 'not-found',
        ),
      ).toEqual([])
    }
    expect(site.faults).toEqual([])
  })
})
