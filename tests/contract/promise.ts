import { readFileSync } from 'node:fs'
import { buildSchema, findBreakingChanges } from 'graphql'
import { servedSdl } from '../../src/delivery/graphql/schema.ts'
import { openApi } from '../../src/delivery/openapi/document.ts'
import { apiVersion } from '../../src/delivery/openapi/resource.ts'
import { publicModel } from '../../src/generated/public-model.ts'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

/** What was promised to integrators; `accept.ts` replaces it when a break was decided and written into the changelog. */
export const promised = () => ({
  graphql: read('./promised.graphql'),
  openApi: JSON.parse(read('./promised-openapi.json')) as unknown,
})

export const today = () => ({
  graphql: servedSdl(read('../../src/generated/public.graphql')),
  openApi: JSON.parse(JSON.stringify(openApi(publicModel, apiVersion))) as unknown,
})

/** Every way in which what is there now fails a client that was written for what was promised. */
export const breaks = (before: ReturnType<typeof promised>, after: ReturnType<typeof today>): string[] => [
  ...findBreakingChanges(buildSchema(before.graphql), buildSchema(after.graphql)).map(
    ({ description }) => `GraphQL: ${description}`,
  ),
  ...missing(before.openApi, after.openApi, 'OpenAPI:'),
]

type Tree = { [key: string]: unknown }
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** For people, not for programs. */
const prose = new Set(['description', 'summary', 'example', 'title', 'info', 'tags', 'servers'])

/** What was there and is gone or different. New paths, fields, choices and answers break nobody. */
const missing = (before: unknown, after: unknown, path: string): string[] => {
  if (isTree(before)) {
    if (!isTree(after)) return [`${path} is gone`]
    return Object.entries(before)
      .filter(([key]) => !prose.has(key))
      .flatMap(([key, value]) => missing(value, after[key], `${path} ${key}`))
  }
  if (Array.isArray(before)) {
    if (!Array.isArray(after)) return [`${path} is gone`]
    const left = new Set(after.map((one) => JSON.stringify(one)))
    return before
      .map((one) => JSON.stringify(one))
      .filter((one) => !left.has(one))
      .map((one) => `${path} lost ${one}`)
  }
  return before === after ? [] : [`${path} was ${String(before)} and is ${String(after)}`]
}
