import { describe, expect, it } from 'vitest'
import { tombstone, type Plain } from '../../support/published.ts'
import { delivery } from '../delivery/cast.ts'

const both = (text: string) => ({ en: text, fr: text })

/** Two prisoners, each with a godparent and an act. `shown` is public in both languages, `hidden` only now and then. */
const published: { [slug: string]: Plain[] } = {
  people: [{ id: 'ada', name: both('Ada Invented') }],
  'prisoner-profiles': [
    { id: 'shown', name: both('Shown'), birthYear: 1980 },
    { id: 'hidden', name: both('Canary'), birthYear: 1990 },
  ],
  godparenthoods: [
    { id: 'bond-shown', prisoner: 'shown', godparent: 'ada', programme: 'P' },
    { id: 'bond-hidden', prisoner: 'hidden', godparent: 'ada', programme: 'P', successor: 'bond-shown' },
  ],
  'solidarity-acts': [
    { id: 'act-shown', godparenthood: 'bond-shown', actType: 'statement', date: '2031' },
    {
      id: 'act-hidden',
      godparenthood: 'bond-hidden',
      actType: 'statement',
      date: '2030',
      summary: both('Canary'),
    },
  ],
}

const site = async () => {
  const { current, ids, graphql, ...host } = await delivery(published)
  return {
    ...host,
    ids: async (path: string) => (await ids(path)).sort(),
    graphql: async (query: string) => (await graphql(query)).data,
    withdraw: () => current.apply([tombstone(900, 'prisoner-profiles', 'hidden', '*')]),
    withdrawFrench: () => current.apply([tombstone(901, 'prisoner-profiles', 'hidden', 'fr')]),
  }
}

const lists: [string, string[], string[]][] = [
  ['/api/godparenthoods', ['bond-hidden', 'bond-shown'], ['bond-shown']],
  ['/api/solidarity-acts', ['act-hidden', 'act-shown'], ['act-shown']],
  ['/api/solidarity-acts?where[godparenthood][equals]=bond-hidden', ['act-hidden'], []],
  ['/api/solidarity-acts?where[date][equals]=2030', ['act-hidden'], []],
  ['/api/solidarity-acts?where[godparenthood.prisoner][equals]=hidden', ['act-hidden'], []],
  ['/api/solidarity-acts?where[godparenthood.prisoner.birthYear][equals]=1990', ['act-hidden'], []],
  ['/api/godparenthoods?where[prisoner.name][equals]=Canary', ['bond-hidden'], []],
  ['/api/godparenthoods?where[acts.date][equals]=2030', ['bond-hidden'], []],
  ['/api/prisoner-profiles?where[godparenthoods.acts.date][equals]=2030', ['hidden'], []],
  ['/api/godparenthoods?where[prisoner][not_equals]=shown', ['bond-hidden'], []],
  ['/api/godparenthoods?where[prisoner][exists]=false', [], []],
]

describe('an act that depends on a godparenthood that depends on a prisoner', () => {
  it.each(lists)('goes with the prisoner from %s', async (path, before, after) => {
    const { ids, withdraw } = await site()
    expect(await ids(path)).toEqual(before)
    withdraw()
    expect(await ids(path)).toEqual(after)
  })

  it('goes from the addresses of both', async () => {
    const { app, withdraw } = await site()
    const statuses = () =>
      Promise.all(
        ['godparenthoods/bond-hidden', 'solidarity-acts/act-hidden'].map(
          async (path) => (await app.inject(`/api/${path}`)).statusCode,
        ),
      )
    expect(await statuses()).toEqual([200, 200])
    withdraw()
    expect(await statuses()).toEqual([404, 404])
  })

  it('goes from counts, of lists and of joins', async () => {
    const { get, withdraw } = await site()
    const counts = async () => [
      (await get('/api/godparenthoods/count')).totalDocs,
      (await get('/api/solidarity-acts/count?where[date][exists]=true')).totalDocs,
      (await get('/api/solidarity-acts?limit=1')).totalDocs,
    ]
    expect(await counts()).toEqual([2, 2, 2])
    withdraw()
    expect(await counts()).toEqual([1, 1, 1])
  })

  it('goes from joins, and relations to it are empty', async () => {
    const { get, withdraw } = await site()
    const acts = async () =>
      (await get('/api/godparenthoods?depth=2&joins[acts][count]=true&sort=id')).docs.map(
        ({ acts: join }: any) => [join.docs.length, join.totalDocs],
      )
    expect(await acts()).toEqual([
      [1, 1],
      [1, 1],
    ])
    withdraw()
    expect(await acts()).toEqual([[1, 1]])
    const whole = JSON.stringify(await get('/api/prisoner-profiles?depth=4&limit=100'))
    expect(whole).not.toMatch(/Canary|hidden/)
  })

  it('goes in the language that the prisoner is withdrawn in, and in no other', async () => {
    const { ids, withdrawFrench } = await site()
    withdrawFrench()
    for (const slug of ['godparenthoods', 'solidarity-acts']) {
      expect(await ids(`/api/${slug}?locale=fr`)).toHaveLength(1)
      expect(await ids(`/api/${slug}?locale=en`)).toHaveLength(2)
    }
  })

  it('goes from GraphQL', async () => {
    const { graphql, withdraw } = await site()
    const query = `{
      SolidarityAct(id: "act-hidden") { id }
      SolidarityActs { totalDocs docs { summary godparenthood { prisoner { name } } } }
      countSolidarityActs { totalDocs }
      Godparenthoods(where: { prisoner: { equals: "hidden" } }) { totalDocs docs { acts { docs { summary } } } }
    }`
    expect(JSON.stringify(await graphql(query))).toContain('Canary')
    withdraw()
    expect(await graphql(query)).toEqual({
      SolidarityAct: null,
      SolidarityActs: {
        totalDocs: 1,
        docs: [{ summary: null, godparenthood: { prisoner: { name: 'Shown' } } }],
      },
      countSolidarityActs: { totalDocs: 1 },
      Godparenthoods: { totalDocs: 0, docs: [] },
    })
  })
})
