import { problemTexts } from '../problem-texts.ts'
import { reference, type Schema } from './schemas.ts'

const whole: Schema = { type: 'integer', minimum: 0 }
const pageNumber: Schema = { type: ['integer', 'null'] }

const problemWith = (code: Schema): Schema => ({
  description: 'RFC 9457. `code` is stable; `title` and `detail` are for people',
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code,
    errors: { type: 'array', items: { type: 'object' } },
  },
})

const change: Schema = {
  type: 'object',
  required: ['seq', 'at', 'collection', 'id', 'locale', 'change'],
  properties: {
    seq: whole,
    at: { type: 'string', format: 'date-time' },
    collection: { type: 'string' },
    id: { type: 'string' },
    locale: { type: 'string', description: '`*` for what all languages share' },
    change: { type: 'string', enum: ['published', 'removed'] },
  },
}

/** What several answers have in common. */
export const sharedSchemas: Record<string, Schema> = {
  RichText: {
    description: 'A Lexical document; `richText=html` or `richText=markdown` answers text instead',
    anyOf: [
      { type: 'object', required: ['root'], properties: { root: { type: 'object' } } },
      { type: 'string' },
    ],
  },
  Problem: problemWith({ type: 'string', enum: Object.keys(problemTexts) }),
  GuestsProblem: problemWith({ type: 'string' }),
  Languages: {
    description: 'Only with `languages=true`; BCP 47 tags',
    type: 'object',
    required: ['requested', 'served', 'available', 'fellBack', 'stale'],
    properties: {
      requested: { type: 'string' },
      served: {
        description: 'What most of the answer is in; a list with `locale=all`',
        anyOf: [{ type: ['string', 'null'] }, { type: 'array', items: { type: 'string' } }],
      },
      available: { type: 'array', items: { type: 'string' } },
      fellBack: {
        description: 'By path: the language that stands in for the requested one',
        type: 'object',
        additionalProperties: { type: 'string' },
      },
      derived: {
        description: 'What was made by rule, and from what',
        type: 'object',
        additionalProperties: {
          type: 'object',
          required: ['from', 'rule'],
          properties: { from: { type: 'string' }, rule: { type: 'string' } },
        },
      },
      authoritative: {
        description:
          'In which languages the text binds: those the document names, else the one the others are translated from',
        type: 'array',
        items: { type: 'string' },
      },
      stale: {
        description: 'Translations of an earlier text than the public one in the authoritative language',
        type: 'array',
        items: { type: 'string' },
      },
    },
  },
  PageOfDocuments: {
    type: 'object',
    required: [
      'docs',
      'totalDocs',
      'limit',
      'totalPages',
      'page',
      'pagingCounter',
      'hasPrevPage',
      'hasNextPage',
    ],
    properties: {
      docs: { type: 'array', items: {} },
      totalDocs: whole,
      limit: { type: 'integer', minimum: 1, maximum: 100 },
      totalPages: whole,
      page: whole,
      pagingCounter: whole,
      hasPrevPage: { type: 'boolean' },
      hasNextPage: { type: 'boolean' },
      prevPage: pageNumber,
      nextPage: pageNumber,
    },
  },
  Change: change,
  Changes: {
    type: 'object',
    required: ['changes', 'next', 'hasMore'],
    properties: {
      changes: {
        type: 'array',
        items: change,
      },
      next: whole,
      hasMore: { type: 'boolean' },
    },
  },
  Found: {
    type: 'object',
    required: ['docs', 'totalDocs'],
    properties: {
      docs: {
        type: 'array',
        items: {
          type: 'object',
          required: ['collection', 'id', 'title', 'score'],
          properties: {
            collection: { type: 'string' },
            id: { type: 'string' },
            title: { type: 'string' },
            score: { type: 'number' },
          },
        },
      },
      totalDocs: whole,
      limit: whole,
      page: whole,
      totalPages: whole,
      hasNextPage: { type: 'boolean' },
    },
  },
  Count: { type: 'object', required: ['totalDocs'], properties: { totalDocs: whole } },
}

/** A page of documents of one collection. */
export const pageOf = (name: string): Schema => ({
  allOf: [
    reference('PageOfDocuments'),
    { type: 'object', properties: { docs: { type: 'array', items: reference(name) } } },
  ],
})
