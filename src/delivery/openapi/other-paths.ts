import type { PublicModel } from '../model.ts'
import { flatCollections } from '../resources/csv.ts'
import { operation } from './operations.ts'
import { use } from './parameters.ts'
import { reference, type Schema } from './schemas.ts'

const text = (description: string, mediaType: string) => ({
  description,
  mediaType,
  schema: { type: 'string' },
})
const inPath = (name: string, values?: string[]): Schema => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string', ...(values ? { enum: values } : {}) },
})
const inQuery = (name: string, description: string, more: Schema): Schema => ({
  name,
  in: 'query',
  description,
  ...more,
})
const language = use('locale', 'fallbackLocale')

const get = (path: string, question: Parameters<typeof operation>[0]): Record<string, Schema> => ({
  [path]: { get: operation(question) },
})

/** What stands beside the collections and globals. */
export const otherPaths = (model: PublicModel): Record<string, Schema> => ({
  '/api/graphql': {
    post: operation({
      id: 'queryGraphql',
      tag: 'graphql',
      summary: 'A GraphQL query',
      body: {
        schema: {
          type: 'object',
          required: ['query'],
          properties: {
            query: { type: 'string' },
            variables: { type: 'object' },
            operationName: { type: 'string' },
          },
        },
        example: { query: '{ Meetings(locale: en) { docs { title } } }' },
      },
      answer: { description: 'Data, or errors with a stable `extensions.code`', schema: { type: 'object' } },
      problems: [400, 413],
    }),
    get: operation({
      id: 'readGraphql',
      tag: 'graphql',
      summary: 'The same query in the address, for caches',
      parameters: [
        inQuery('query', 'The document', {
          schema: { type: 'string' },
          example: '{ Countries { totalDocs } }',
        }),
        inQuery('variables', 'JSON', { schema: { type: 'string' } }),
        inQuery('operationName', 'Which operation of the document', { schema: { type: 'string' } }),
      ],
      answer: { description: 'Data', schema: { type: 'object' } },
      problems: [400],
    }),
  },
  ...get('/api/schema.graphql', {
    id: 'getGraphqlSchema',
    tag: 'graphql',
    summary: 'The GraphQL types',
    answer: text('SDL', 'text/plain'),
  }),
  ...get('/api/changes', {
    id: 'listChanges',
    tag: 'changes',
    summary: 'What was published and removed since a number of the log',
    parameters: [
      inQuery('since', 'The `next` of the answer before', {
        schema: { type: 'integer', minimum: 0, default: 0 },
      }),
      ...use('limit'),
    ],
    answer: {
      description: 'Changes, oldest first',
      schema: reference('Changes'),
      example: {
        changes: [
          {
            seq: 1204,
            at: '2026-11-24T09:00:00.000Z',
            collection: 'meetings',
            id: '2f1c6f0e-8f0a-4d1e-9a53-5b1f2c7d8e90',
            locale: 'fr',
            change: 'published',
          },
        ],
        next: 1204,
        hasMore: false,
      },
    },
    problems: [400],
  }),
  ...get('/api/search', {
    id: 'search',
    tag: 'search',
    summary: 'Words in everything public, in any script and spelling',
    parameters: [
      {
        ...inQuery('q', 'Words', { schema: { type: 'string', maxLength: 200 }, example: 'Tikhanovskaya' }),
        required: true,
      },
      inQuery('collections', 'Only in these, with commas between', { schema: { type: 'string' } }),
      ...language,
      ...use('limit', 'page'),
    ],
    answer: { description: 'The best first', schema: reference('Found') },
    problems: [400],
  }),
  ...get('/api/feeds/{name}', {
    id: 'getFeed',
    tag: 'feeds',
    summary: 'News as Atom or JSON Feed',
    parameters: [inPath('name', ['news.atom', 'news.json']), ...language],
    answer: text('The feed', 'application/atom+xml'),
    problems: [400, 404],
  }),
  ...get('/api/popolo/{class}', {
    id: 'getPopolo',
    tag: 'feeds',
    summary: 'People, groups and memberships in Popolo',
    parameters: [inPath('class', ['persons', 'organizations', 'memberships']), ...language],
    answer: { description: 'Popolo objects', schema: { type: 'array', items: { type: 'object' } } },
    problems: [400, 404],
  }),
  ...get('/api/json-ld/{slug}/{id}', {
    id: 'getJsonLd',
    tag: 'feeds',
    summary: 'A document in schema.org',
    parameters: [inPath('slug', ['meetings', 'parliamentary-groups', 'people']), inPath('id'), ...language],
    answer: { description: 'JSON-LD', mediaType: 'application/ld+json', schema: { type: 'object' } },
    problems: [400, 404],
  }),
  ...get('/api/csv/{slug}', {
    id: 'getCsv',
    tag: 'feeds',
    summary: 'A flat collection as a table',
    parameters: [
      inPath(
        'slug',
        flatCollections.filter((slug) => model.entities.some((entity) => entity.slug === slug)),
      ),
      ...language,
    ],
    answer: text('RFC 4180', 'text/csv'),
    problems: [400, 404],
  }),
  '/api/form-submissions': {
    post: operation({
      id: 'sendAnswer',
      tag: 'guests',
      summary: 'A guest’s answer to a public form',
      parameters: [
        ...use('locale'),
        {
          name: 'Idempotency-Key',
          in: 'header',
          description: 'The same key is the same answer',
          schema: { type: 'string' },
        },
      ],
      body: {
        schema: {
          type: 'object',
          required: ['form', 'submissionData'],
          properties: {
            form: { type: 'string', description: 'Id or slug of the form' },
            submissionData: {
              type: 'array',
              items: {
                type: 'object',
                required: ['field', 'value'],
                properties: { field: { type: 'string' }, value: {} },
              },
            },
            altcha: { type: 'string', description: 'Proof of work for the challenge' },
          },
        },
        example: { form: 'paris-2025', submissionData: [{ field: 'attendance', value: 'accepted' }] },
      },
      answer: { description: 'Received, as a request', schema: { type: 'object' } },
      problems: [400, 403, 404, 409, 413, 422],
    }),
  },
  ...get('/api/form-submissions/challenge', {
    id: 'getChallenge',
    tag: 'guests',
    summary: 'A challenge for the proof of work (ALTCHA)',
    answer: { description: 'The challenge', schema: { type: 'object' } },
  }),
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
})
