import { z } from 'zod'
import { locales } from '../../../i18n/locales.ts'
import { states } from '../../../translation/state.ts'

const noun = z.string().min(1).max(100)
const language = z.enum(locales)
const day = z.iso.date()
const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** A collection and an id; for a global its slug twice. */
export const subject = z.strictObject({ noun, document: z.string().min(1).max(100), language })

export const confirming = subject.extend({ sourceRevision: hash.optional() })

export const deciding = subject.extend({ revision: hash.optional() })

export const returning = subject.extend({ comment: z.string().trim().min(1).max(2_000) })

export const assigning = subject.extend({
  assignee: z.uuid().nullable(),
  dueOn: day.nullable().default(null),
})

const longestText = 200_000

/** A text by its path; rich text as Lexical writes it, null for none. */
const text = z.union([z.string().max(longestText), z.looseObject({ root: z.looseObject({}) }), z.null()])

export const writing = subject.extend({
  changes: z
    .array(z.strictObject({ path: z.string().min(1).max(300), before: text, after: text }))
    .min(1)
    .max(500),
})

/** What the address of the matrix asks for; an empty value asks for nothing. */
export const asking = z.strictObject({
  collection: noun.optional(),
  meeting: z.uuid().optional(),
  language: language.optional(),
  state: z.enum([...states, 'todo']).optional(),
  mine: z.literal('true').optional(),
  dueBefore: day.optional(),
  page: z.coerce.number().int().min(1).max(1_000).default(1),
})
