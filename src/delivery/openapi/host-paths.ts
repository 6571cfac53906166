import { get, inPath, text } from './requests.ts'
import type { Schema } from './schemas.ts'

/** Files, the state of the host, and what it says of itself. */
export const hostPaths: Record<string, Schema> = {
  ...get('/api/media/file/{name}', {
    id: 'getFile',
    tag: 'files',
    summary: 'A published file; its name is its hash',
    parameters: [inPath('name')],
    answer: {
      description: 'The bytes',
      mediaType: 'image/webp',
      schema: { type: 'string', format: 'binary' },
    },
    problems: [404],
  }),
  ...get('/health', {
    id: 'getHealth',
    tag: 'host',
    summary: 'Whether the log is followed, and how far',
    answer: { description: 'The state', schema: { type: 'object' } },
  }),
  ...get('/api/openapi.json', {
    id: 'getOpenApi',
    tag: 'host',
    summary: 'This document',
    answer: { description: 'OpenAPI 3.1', schema: { type: 'object' } },
  }),
  ...get('/api/reference', {
    id: 'getReference',
    tag: 'host',
    summary: 'This document as a page',
    answer: text('A page without scripts', 'text/html'),
  }),
  ...get('/api/graphiql', {
    id: 'getGraphiql',
    tag: 'host',
    summary: 'A page to try GraphQL on',
    answer: text('A page', 'text/html'),
  }),
}
