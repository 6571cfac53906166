import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliveryApp } from '../../../src/delivery/app.ts'
import { Current } from '../../../src/delivery/current.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { type Database, freshDatabase } from '../../support/databases.ts'
import { type Documented, documentedRequests } from '../../support/documented.ts'
import { readLog } from '../hidden-values/log-of.ts'
import { sdl } from '../oracle/sides.ts'

/** Taken by the process of the guests, and tried in its own tests. */
const elsewhere = /^\/(api\/form-submissions|r\/)/

/** Whoever signed was asked; nobody in the seed was. */
const empty = ['docs/api/signatures.md']

const requests = documentedRequests().filter(({ url }) => !elsewhere.test(url))
let database: Database
let app: FastifyInstance

beforeAll(async () => {
  database = await freshDatabase('seeded')
  const current = new Current(publicModel)
  current.load(await readLog(database.deliveryUrl))
  app = await deliveryApp({
    current,
    sdl,
    guests: 'http://127.0.0.1:9',
    media: '/nowhere',
    onFault: (error) => {
      throw error
    },
  })
})
afterAll(async () => {
  await app.close()
  await database.drop()
})

const ask = ({ method, url, body }: Documented) =>
  app.inject({
    method,
    url,
    ...(body === undefined ? {} : { payload: body, headers: { 'content-type': 'application/json' } }),
  })

/** Whether an answer of any kind says something. */
const saysSomething = (answer: unknown): boolean => {
  const { docs, totalDocs, changes, data, id } = answer as Record<string, any>
  if (data) return Object.values(data as object).every((part) => part !== null && saysSomething(part))
  if (Array.isArray(docs ?? changes)) return (docs ?? changes).length > 0
  return totalDocs > 0 || id !== undefined || Object.keys(answer as object).length > 1
}

describe('the documentation', () => {
  it('shows a request on every page of a collection or global', () => {
    const pages = new Set(documentedRequests().map(({ page }) => page))
    for (const { slug } of publicModel.entities) expect(pages, slug).toContain(`docs/api/${slug}.md`)
    expect(requests.length).toBeGreaterThan(30)
  })

  it.each(requests)('$page: $method $url answers', async (request) => {
    const answer = await ask(request)
    expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200)
    if (!String(answer.headers['content-type']).includes('json')) return
    const body = answer.json<{ errors?: unknown }>()
    expect(body.errors).toBeUndefined()
    expect(saysSomething(body), answer.body.slice(0, 300)).toBe(!empty.includes(request.page))
  })
})
