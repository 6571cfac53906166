import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as graphqlModule from 'graphql'
import type { GraphQLSchema } from 'graphql'
import { configToSchema } from '@payloadcms/graphql'
import { createPayloadRequest, getPayload, handleEndpoints, type SanitizedConfig } from 'payload'
import { fillStock } from '../../../benchmarks/content/fill-stock.ts'
import { deliveryApp } from '../../../src/delivery/app.ts'
import { Current } from '../../../src/delivery/current.ts'
import type { LogRow } from '../../../src/delivery/snapshot/published.ts'
import { outliveLostConnections } from '../../../src/db/lost-connections.ts'
import { publicConfig } from '../../../src/generate/public-schema.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { allowDuplicates, dateGlobals } from './stock-database.ts'

export type Reply = { status: number; body: unknown }

/** One of the two that are compared. */
export type Side = {
  rest: (path: string) => Promise<Reply>
  graphql: (query: string) => Promise<Reply>
  close: () => Promise<void>
}

type Graphql = typeof graphqlModule

/** The same copy of the library that Payload itself loads, whatever the test runner makes of imports. */
const { execute, parse } = createRequire(import.meta.url)('graphql') as Graphql

export const sdl = readFileSync(new URL('../../../src/generated/public.graphql', import.meta.url), 'utf8')

/** Delivery over the log; its own modules unless a copy of them is given. */
export const openDelivery = async (rows: LogRow[], modules = { deliveryApp, Current }): Promise<Side> => {
  const current = new modules.Current(publicModel)
  current.load(rows)
  const app = await modules.deliveryApp({
    current,
    sdl,
    guests: 'http://127.0.0.1:9',
    media: '/nowhere',
    onFault: (error) => {
      throw error
    },
  })
  return {
    rest: async (path) => {
      const answer = await app.inject(path)
      return { status: answer.statusCode, body: answer.json() }
    },
    graphql: async (query) => {
      const answer = await app.inject({ method: 'POST', url: '/api/graphql', payload: { query } })
      return { status: answer.statusCode, body: answer.json() }
    },
    close: () => app.close(),
  }
}

/** Payload's own REST handlers and GraphQL schema over the public view, filled with what the log says. */
export const openStock = async (superuserUrl: string, rows: LogRow[]): Promise<Side> => {
  await allowDuplicates(superuserUrl)
  await fillStock(superuserUrl, rows)
  await dateGlobals(superuserUrl, publicModel)
  const config = await publicConfig(superuserUrl)
  for (const collection of config.collections)
    if (collection.slug.startsWith('payload-')) collection.graphQL = false
  const payload = await getPayload({ config, key: 'oracle', disableOnInit: true })
  outliveLostConnections(payload)
  payload.logger.level = 'silent'
  const schema = configToSchema(config).schema
  return {
    rest: async (path) => {
      const answer = await handleEndpoints({
        config,
        payloadInstanceCacheKey: 'oracle',
        request: new Request(`http://stock.invalid${path}`),
      })
      return { status: answer.status, body: await answer.json() }
    },
    graphql: (query) => stockGraphql(config, schema, query),
    close: () => payload.destroy(),
  }
}

const stockGraphql = async (
  config: SanitizedConfig,
  schema: GraphQLSchema,
  query: string,
): Promise<Reply> => {
  const request = new Request('http://stock.invalid/api/graphql', { method: 'POST' })
  const req = await createPayloadRequest({
    config,
    request,
    canSetHeaders: false,
    payloadInstanceCacheKey: 'oracle',
  })
  const answer = await execute({ schema, document: parse(query), contextValue: { req, headers: {} } })
  return { status: 200, body: JSON.parse(JSON.stringify(answer)) as unknown }
}
