import type { PublicModel } from '../model.ts'
import { flatCollections } from '../resources/csv.ts'
import { operation } from './operations.ts'
import { use } from './parameters.ts'
import { get, inPath, inQuery, text } from './requests.ts'
import { reference, type Schema } from './schemas.ts'
import { guestPaths } from './guest-paths.ts'
import { hostPaths } from './host-paths.ts'

const documentId = '^sha256:[0-9a-f]{64}$'
const language = use('locale', 'fallbackLocale')

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
          properties: {
            query: { type: 'string', description: 'Left out where `documentId` says which' },
            documentId: { type: 'string', pattern: documentId },
            variables: { type: ['object', 'null'] },
            operationName: { type: ['string', 'null'] },
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
        inQuery('documentId', 'In place of `query`: the hash of one that was sent before', {
          schema: { type: 'string', pattern: documentId },
        }),
        inQuery('variables', 'JSON', { schema: { type: 'string' } }),
        inQuery('extensions', 'JSON; `persistedQuery` as Apollo’s clients send it', {
          schema: { type: 'string' },
        }),
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
  ...get('/api/changes/stream', {
    id: 'streamChanges',
    tag: 'changes',
    summary: 'The changes as they happen, as server-sent events',
    parameters: [
      inQuery('since', 'Begin after this number; without it with what comes next', {
        schema: { type: 'integer', minimum: 0 },
      }),
      {
        ...inQuery('Last-Event-ID', 'The last event received, which browsers send when they connect again', {
          schema: { type: 'integer', minimum: 0 },
        }),
        in: 'header',
      },
    ],
    answer: text('Events `change` with a Change as data, and `reset` to begin anew', 'text/event-stream'),
    problems: [400, 429],
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
  ...get('/api/feeds/meetings.ics', {
    id: 'getMeetingsCalendar',
    tag: 'feeds',
    summary: 'Every meeting as a calendar to subscribe to',
    parameters: language,
    answer: text('iCalendar, RFC 5545', 'text/calendar'),
    problems: [400],
  }),
  ...get('/api/feeds/meetings/{id}.ics', {
    id: 'getMeetingCalendar',
    tag: 'feeds',
    summary: 'A meeting and its agenda as a calendar',
    parameters: [inPath('id'), ...language],
    answer: text('iCalendar, RFC 5545', 'text/calendar'),
    problems: [400, 404],
  }),
  ...get('/api/popolo/{class}', {
    id: 'getPopolo',
    tag: 'feeds',
    summary: 'People, groups and memberships in Popolo',
    parameters: [inPath('class', ['persons', 'organizations', 'memberships']), ...language, ...use('page')],
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
      ...use('page'),
    ],
    answer: text('RFC 4180; the header `Link` leads to the next page', 'text/csv'),
    problems: [400, 404],
  }),
  ...guestPaths,
  ...hostPaths,
})
