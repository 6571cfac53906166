import { cacheable } from '../answer.ts'
import { servedSdl } from '../graphql/schema.ts'
import type { Resource } from './resource.ts'

/** `/api/schema.graphql`: the types of the GraphQL API, for tools that generate clients. */
export const graphqlSchema = (sdl: string): Resource => ({
  path: '/api/schema.graphql',
  answer: () => cacheable(servedSdl(sdl), 'text/plain; charset=utf-8'),
})
