import { sql } from '@payloadcms/db-postgres'
import { rowsOf } from '../../db/rows.ts'
import { unseal } from '../../lib/seal.ts'
import { among } from '../ids.ts'
import type { Kind } from '../kind.ts'

/** Name as on the document, diet, accessibility. Opened only to be given to the person who wrote them. */
export const sealedAnswers: Kind = {
  name: 'sealed answers',
  collections: ['sealed-answers'],
  exportOf: async (req, { replies }, { key }) => {
    const rows = await rowsOf(
      req,
      sql`select reply_id, field, value from sealed_answers where ${among('reply_id', replies)} order by field`,
    )
    return rows.map((row) => {
      const [reply, field] = [String(row['reply_id']), String(row['field'])]
      return {
        reply,
        field,
        value: unseal(String(row['value']), { collection: 'replies', id: reply, field }, key),
      }
    })
  },
  forget: async (req, { replies }) => ({
    erased: (
      await rowsOf(req, sql`delete from sealed_answers where ${among('reply_id', replies)} returning id`)
    ).length,
  }),
}
