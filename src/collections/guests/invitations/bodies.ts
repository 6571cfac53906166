import { z } from 'zod'
import { columns } from '../../../invitations/import/columns.ts'
import { encodings } from '../../../sheets/encoding.ts'

const id = z.uuid()
const ids = z.array(id).max(5_000)
const rows = z.array(z.number().int().min(1).max(100_000)).max(2_000).default([])

/** Some invitations by id, or all of a meeting, or those of one of its categories. */
export const selection = z.union([
  z.strictObject({ ids: ids.min(1) }),
  z.strictObject({ meeting: id, category: id.optional() }),
])

export const preparing = z.strictObject({
  meeting: id,
  category: id,
  addressees: z.union([
    z.literal('allActiveGroups'),
    z.strictObject({ groups: ids.default([]), people: ids.default([]), organizations: ids.default([]) }),
  ]),
})

export const failed = z.union([
  z.strictObject({ mails: ids.min(1) }),
  z.strictObject({ ids: ids.min(1) }),
  z.strictObject({ meeting: id }),
])

export const reminding = z.strictObject({
  meeting: id,
  category: id.optional(),
  dryRun: z.boolean().default(true),
  held: z.boolean().default(false),
})

export const importing = z.strictObject({
  meeting: id,
  category: id,
  file: z
    .strictObject({ name: z.string().max(300).optional(), base64: z.base64().max(14_000_000) })
    .optional(),
  encoding: z.enum(encodings).optional(),
  mapping: z
    .partialRecord(z.enum(columns), z.union([z.number().int().min(0).max(200), z.string().max(2_000)]))
    .optional(),
  addressee: z.enum(['group', 'person', 'organization']).default('person'),
  include: rows,
  leaveOut: rows,
  dryRun: z.boolean().default(true),
})

export const telling = z.strictObject({
  kind: z.enum(['changed', 'cancelled']),
  dryRun: z.boolean().default(true),
})
