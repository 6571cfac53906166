import { beforeAll, describe, expect, it } from 'vitest'
import { cast, delivery } from './cast.ts'

let site: Awaited<ReturnType<typeof delivery>>
beforeAll(async () => {
  site = await delivery()
})

describe('what is not public is not there', () => {
  it('answers null for a relation to it, with and without depth', async () => {
    expect((await site.get('/api/meetings/rome?depth=0')).country).toBeNull()
    expect((await site.get('/api/meetings/rome?depth=2')).country).toBeNull()
    expect((await site.get('/api/people/ada')).image).toBeNull()
  })

  it('leaves it out of lists of relations', async () => {
    expect((await site.get('/api/parliamentary-groups/friends?depth=0')).chambers).toEqual([
      'senate',
      'assembly',
    ])
    expect((await site.get('/api/parliamentary-groups/study')).chambers).toEqual([])
  })

  it('answers null for it inside rows of lists, however deep', async () => {
    const { speakers, meeting } = await site.get('/api/agenda-items/opening?depth=4')
    expect(speakers[0].person.name).toBe('Ada Invented')
    expect(speakers[1].person).toBeNull()
    expect(meeting.agenda.docs).toEqual(['opening', 'panel'])
    expect(meeting.invitationSignatories[0].person.name).toBe('Ada Invented')
    expect(meeting.invitationSignatories[1].person).toBeNull()
  })

  it('takes with it what depends on it: no membership of a hidden person, in lists, joins and counts', async () => {
    expect(await site.ids('/api/memberships?sort=id')).toEqual(['ada-friends', 'max-friends'])
    expect((await site.app.inject('/api/memberships/hidden-friends')).statusCode).toBe(404)
    const { memberships } = await site.get(
      '/api/parliamentary-groups/friends?depth=0&joins[memberships][count]=true',
    )
    expect(memberships.totalDocs).toBe(2)
    expect((await site.get('/api/memberships/count')).totalDocs).toBe(2)
    expect(await site.ids('/api/agenda-items?where[id][equals]=elsewhere')).toEqual([])
  })

  it('does not find a document by the id of what it points at', async () => {
    expect(await site.ids('/api/meetings?where[country][equals]=countryHidden')).toEqual([])
    expect(await site.ids('/api/meetings?where[country][exists]=false')).toEqual(['rome'])
    expect(await site.ids('/api/meetings?where[country][not_equals]=countryHidden')).toEqual([
      'paris',
      'rome',
    ])
    expect(await site.ids('/api/parliamentary-groups?where[chambers][in]=chamberHidden')).toEqual([])
    expect(await site.ids('/api/agenda-items?where[speakers.person][equals]=personHidden')).toEqual([])
    expect(await site.ids('/api/agenda-items?where[meeting][equals]=meetingHidden')).toEqual([])
  })

  it('does not find it by a path through relations, nor through joins', async () => {
    expect(await site.ids('/api/memberships?where[person.sortName][exists]=true')).toEqual([
      'max-friends',
      'ada-friends',
    ])
    expect(await site.ids('/api/people?where[memberships.group.chambers][equals]=chamberHidden')).toEqual([])
  })

  it('keeps it out of joins and of their counts', async () => {
    const { agenda } = await site.get('/api/meetings/paris?locale=fr&joins[agenda][count]=true&depth=0')
    expect(agenda).toEqual({ docs: ['opening'], hasNextPage: false, totalDocs: 1 })
  })

  it('drops nodes that point at it from rich text and keeps the words of a link', async () => {
    const { overview } = await site.get('/api/globals/alliance?depth=0')
    const nodes = overview.root.children
    expect(nodes.map(({ type }: { type: string }) => type)).toEqual([
      'paragraph',
      'relationship',
      'paragraph',
    ])
    expect(nodes[1].value).toBe('ada')
    expect(nodes[2].children).toEqual([{ type: 'text', text: 'linked words' }])
    expect(JSON.stringify(overview)).not.toContain('Hidden')
  })

  it('takes relations out of the fields of custom nodes in rich text, whatever their shape', async () => {
    const uuid = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
    const inner = {
      root: {
        type: 'root',
        children: [{ type: 'relationship', relationTo: 'people', value: 'personHidden' }],
      },
    }
    const fields = {
      id: '65f0c0ffee65f0c0ffee65f0',
      blockType: 'card',
      title: 'Kept',
      one: { relationTo: 'people', value: 'personHidden' },
      seen: { relationTo: 'people', value: 'ada' },
      list: [
        { relationTo: 'people', value: 'personHidden' },
        { relationTo: 'people', value: 'ada' },
      ],
      bare: uuid,
      bares: [uuid, 'text'],
      group: { text: inner },
    }
    const overview = {
      en: {
        root: {
          type: 'root',
          children: [
            { type: 'block', fields },
            { type: 'inlineBlock', fields },
          ],
        },
      },
    }
    const own = await delivery({ ...cast, alliance: [{ id: 'alliance', overview }] })
    for (const depth of [0, 2]) {
      const answer = await own.get(`/api/globals/alliance?depth=${depth}`)
      for (const node of answer.overview.root.children)
        expect(node.fields).toEqual({
          ...fields,
          one: null,
          list: [{ relationTo: 'people', value: 'ada' }],
          bare: null,
          bares: ['text'],
          group: { text: { root: { type: 'root', children: [] } } },
        })
    }
  })

  it('never names it in any list, at any depth, in any language', async () => {
    for (const slug of ['meetings', 'agenda-items', 'people', 'memberships', 'parliamentary-groups', 'forms'])
      for (const depth of [0, 1, 2, 3, 4])
        for (const locale of ['en', 'fr', 'all']) {
          const answer = await site.app.inject(`/api/${slug}?depth=${depth}&locale=${locale}&limit=100`)
          expect(answer.statusCode).toBe(200)
          expect(answer.body).not.toContain('Hidden')
        }
  })

  it('is as absent from GraphQL', async () => {
    const { data } = await site.graphql(`{
      Meeting(id: "paris") { country { id } hosts { chamber { id } } agenda { docs { speakers { person { id } } } } invitationSignatories { person { name } } }
      Alliance { forums { id } overview foundingMeeting { id } }
      ParliamentaryGroups(where: { chambers: { in: ["chamberHidden"] } }) { totalDocs }
    }`)
    expect(data.Meeting.hosts).toEqual([
      { chamber: { id: 'senate' } },
      { chamber: null },
      { chamber: { id: 'assembly' } },
    ])
    expect(data.Meeting.agenda.docs[0].speakers).toEqual([{ person: { id: 'ada' } }, { person: null }])
    expect(data.Alliance.forums).toEqual([])
    expect(data.ParliamentaryGroups.totalDocs).toBe(0)
    expect(JSON.stringify(data)).not.toContain('Hidden')
  })

  it('appears by itself when it is published, and goes again when it is withdrawn', async () => {
    const own = await delivery()
    const row = {
      at: '2025-06-01T00:00:00.000Z',
      firstAt: '2025-06-01T00:00:00.000Z',
      collection: 'people',
      id: 'personHidden',
    }
    own.current.apply([{ ...row, seq: 900, locale: '*', op: 'put', body: { sortName: 'Shown' } }])
    const shown = await own.get('/api/agenda-items/opening')
    expect(shown.speakers[1].person.sortName).toBe('Shown')
    own.current.apply([{ ...row, seq: 901, locale: '*', op: 'remove', firstAt: null, body: null }])
    expect((await own.get('/api/agenda-items/opening')).speakers[1].person).toBeNull()
  })
})
