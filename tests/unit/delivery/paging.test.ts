import { beforeAll, describe, expect, it } from 'vitest'
import { cast, delivery } from './cast.ts'

let site: Awaited<ReturnType<typeof delivery>>
beforeAll(async () => {
  const countries = Array.from({ length: 105 }, (_, index) => ({
    id: `c${String(index).padStart(3, '0')}`,
    isoAlpha2: 'XX',
  }))
  site = await delivery({ ...cast, countries })
})

const paging = async (query: string) => {
  const { docs, ...rest } = await site.get(`/api/countries?sort=id&depth=0&${query}`)
  return { ...rest, ids: docs.map(({ id }: { id: string }) => id) }
}

describe('paging', () => {
  it('answers ten documents and the numbers around them', async () => {
    const { ids, ...numbers } = await paging('')
    expect(ids).toHaveLength(10)
    expect(numbers).toEqual({
      totalDocs: 105,
      limit: 10,
      totalPages: 11,
      page: 1,
      pagingCounter: 1,
      hasPrevPage: false,
      hasNextPage: true,
      prevPage: null,
      nextPage: 2,
    })
  })

  it('ends on a last page that is not full', async () => {
    expect(await paging('limit=50&page=3')).toEqual({
      ids: ['c100', 'c101', 'c102', 'c103', 'c104'],
      totalDocs: 105,
      limit: 50,
      totalPages: 3,
      page: 3,
      pagingCounter: 101,
      hasPrevPage: true,
      hasNextPage: false,
      prevPage: 2,
      nextPage: null,
    })
  })

  it('answers an empty page beyond the end, and still the true total', async () => {
    expect(await paging('page=12')).toMatchObject({
      ids: [],
      totalDocs: 105,
      totalPages: 11,
      page: 12,
      hasPrevPage: true,
      hasNextPage: false,
    })
  })

  it('says one page of nothing when nothing is found', async () => {
    expect(await paging('where[isoAlpha2][equals]=YY')).toMatchObject({
      ids: [],
      totalDocs: 0,
      totalPages: 1,
      page: 1,
      pagingCounter: 1,
      hasNextPage: false,
    })
  })

  it('goes through all documents once, page by page', async () => {
    const pages = await Promise.all(Array.from({ length: 11 }, (_, index) => paging(`page=${index + 1}`)))
    expect(new Set(pages.flatMap(({ ids }) => ids)).size).toBe(105)
  })

  it('answers up to a hundred without paging, and says when there is more', async () => {
    expect(await paging('pagination=false')).toMatchObject({ limit: 100, totalDocs: 105, hasNextPage: true })
    const rest = await paging('pagination=false&where[id][greater_than]=c099')
    expect(rest).toMatchObject({ totalDocs: 5, totalPages: 1, hasNextPage: false, pagingCounter: 1 })
  })

  it.each([
    'limit=0',
    'limit=-5',
    'limit=101',
    'limit=abc',
    'limit=1e3',
    'limit=1.5',
    'page=0',
    'page=-1',
    'page=x',
    'depth=5',
    'depth=-1',
    'depth=all',
  ])('refuses %s', async (query) => {
    const answer = await site.app.inject(`/api/countries?${query}`)
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({ code: 'invalid-number' })
  })

  it('counts without documents', async () => {
    expect(await site.get('/api/countries/count')).toEqual({ totalDocs: 105 })
    expect(await site.get('/api/countries/count?where[id][in]=c001,c002,zz')).toEqual({ totalDocs: 2 })
  })
})
