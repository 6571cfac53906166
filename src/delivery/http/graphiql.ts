import type { FastifyInstance } from 'fastify'
import type { Current } from '../current.ts'
import { compress } from '../memo/compress.ts'
import { Kept } from '../memo/kept.ts'
import { Refusal } from '../refusal.ts'
import { graphiqlPage } from '../resources/graphiql.ts'
import { variantOf } from './fields.ts'
import { send } from './send.ts'

/**
 * `GET /api/graphiql`. The page is the same whatever is published and too large for the memo of a generation, so it is
 * kept here in every encoding, from the first time that somebody asks.
 */
export const graphiqlRoute = (app: FastifyInstance, current: Current): void => {
  let page: Promise<Kept> | undefined
  app.get('/api/graphiql', async (request, reply) => {
    if (!current.snapshot) throw new Refusal('not-ready')
    page ??= prepared()
    return send(request, reply, current, await page)
  })
}

const prepared = async (): Promise<Kept> => {
  const page = graphiqlPage()
  const kept = new Kept(page, variantOf(page, undefined, 'identity', page.body), '/api/graphiql')
  for (const encoding of ['br', 'gzip'] as const) {
    const body = await compress(encoding, page.body)
    if (body) kept.add(encoding, variantOf(page, undefined, encoding, body))
  }
  return kept
}
