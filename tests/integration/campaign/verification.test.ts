import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { askedBy } from '../../../src/admin/verification/asked.ts'
import { pageSize, unverified, verifiable, type Asked } from '../../../src/admin/verification/unverified.ts'
import { openHouse, type House } from './house.ts'

let house: House
const now = new Date('2031-07-01T12:00:00.000Z')

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const rest = async (method: string, path: string, body?: unknown): Promise<any> =>
  (await house.studio.rest(method, path, body, 'administrator')).body
const newCountry = async (name: string, verifiedAt?: string): Promise<string> =>
  (await rest('POST', '/countries?locale=en', { name, ...(verifiedAt ? { verifiedAt } : {}) })).doc.id
const list = (more: Partial<Asked> = {}) =>
  unverified(house.studio.payload, {
    days: 180,
    collection: undefined,
    page: 1,
    language: 'en',
    now,
    ...more,
  })
const titles = async (more: Partial<Asked> = {}) => (await list(more)).records.map(({ title }) => title)

describe('the list of what has not been verified', () => {
  it('names every noun that says when it was verified, the oldest first and the never verified before them', async () => {
    await newCountry('Fresh', '2031-06-01T00:00:00.000Z')
    await newCountry('Old', '2030-01-01T00:00:00.000Z')
    await newCountry('Never')
    const group = { name: 'Older group', verifiedAt: '2029-12-31T00:00:00.000Z' }
    await rest('POST', '/parliamentary-groups?locale=en', group)
    expect(await titles()).toEqual(['Never', 'Older group', 'Old'])
    const { records, total } = await list()
    expect(total).toBe(3)
    expect(records.map(({ age }) => age)).toEqual([null, 547, 546])
    expect(records[2]).toMatchObject({
      collection: 'countries',
      verifiedAt: new Date('2030-01-01T00:00:00.000Z'),
    })
  })

  it('changes with the number of days and with the noun', async () => {
    expect(await titles({ days: 0 })).toEqual(['Never', 'Older group', 'Old', 'Fresh'])
    expect(await titles({ days: 547 })).toEqual(['Never', 'Older group'])
    expect(await titles({ collection: 'parliamentary-groups' })).toEqual(['Older group'])
  })

  it('goes by the newest draft, and forgets what is in the trash', async () => {
    const id = await newCountry('Drafted')
    expect(await titles()).toContain('Drafted')
    await rest('PATCH', `/countries/${id}?locale=en&draft=true`, { verifiedAt: now.toISOString() })
    expect(await titles()).not.toContain('Drafted')
    const other = await newCountry('Trashed')
    expect(await titles()).toContain('Trashed')
    await rest('PATCH', `/countries/${other}?locale=en`, { deletedAt: now.toISOString() })
    expect(await titles()).not.toContain('Trashed')
  })

  it('titles a record in the language of the admin, else in English, else in what there is', async () => {
    const id = await newCountry('English title')
    expect(await titles({ language: 'be' })).toContain('English title')
    await rest('PATCH', `/countries/${id}?locale=be&draft=true`, { name: 'Беларуская назва' })
    expect(await titles({ language: 'be' })).toContain('Беларуская назва')
    await rest('POST', '/countries?locale=fr', { name: 'Titre français' })
    expect(await titles({ language: 'be' })).toContain('Titre français')
  })

  it('asks the database once for each noun, however many records there are', async () => {
    const nouns = verifiable(house.studio.payload)
    expect(nouns.length).toBeGreaterThan(10)
    const { pool } = house.studio.payload.db as unknown as { pool: { query: (...of: unknown[]) => unknown } }
    const query = vi.spyOn(pool, 'query')
    await list()
    expect(query).toHaveBeenCalledTimes(nouns.length)
    query.mockClear()
    await list({ collection: 'countries' })
    expect(query).toHaveBeenCalledTimes(1)
    query.mockRestore()
  })

  it('has pages of one size that together hold every record once', async () => {
    for (let number = 0; number < pageSize; number += 1) await newCountry(`Many ${number}`)
    const [first, second] = [await list(), await list({ page: 2 })]
    expect(first.records).toHaveLength(pageSize)
    expect(first.total).toBe(first.records.length + second.records.length)
    const ids = [...first.records, ...second.records].map(({ id }) => id)
    expect(new Set(ids).size).toBe(first.total)
  })
})

describe('the address of the list', () => {
  it('says days, noun and page, and falls back to 180 days, every noun and page 1', () => {
    expect(askedBy({ days: '30', collection: 'countries', page: '3' }, ['countries'])).toEqual({
      days: 30,
      collection: 'countries',
      page: 3,
    })
    for (const params of [
      {},
      { days: '', page: '' },
      { days: '-1', collection: 'users', page: '0' },
      { days: "1'--" },
    ])
      expect(askedBy(params, ['countries'])).toEqual({ days: 180, collection: undefined, page: 1 })
  })
})
