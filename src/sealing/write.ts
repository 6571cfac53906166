import type { PayloadRequest } from 'payload'
import { record } from '../audit/record.ts'
import { inTransaction } from '../audit/transaction.ts'
import { seal, type SealKey } from '../lib/seal.ts'
import { mayReach } from './reach.ts'

/** Longest text of one field, in bytes of UTF-8: its envelope must fit where `src/fields/sealed.ts` stores it. */
export const longestText = 14_000

/**
 * Seals texts into the named fields of a case file and records which were written; an empty text erases its field.
 * False when there is no such file; the caller has checked the role, the names and the lengths.
 */
export const write = (
  req: PayloadRequest,
  id: string,
  texts: Readonly<Record<string, string>>,
  key: SealKey,
): Promise<boolean> =>
  inTransaction(req, async () => {
    if (!(await mayReach(req, id))) return false
    const fields = Object.keys(texts)
    await record(req, 'case-file.sealed', { collection: 'case-files', id }, fields.join(', '))
    const sealed = fields.map((field) => {
      const text = texts[field] ?? ''
      return [field, text === '' ? null : seal(text, { collection: 'case-files', id, field }, key)]
    })
    await req.payload.update({
      collection: 'case-files',
      id,
      data: Object.fromEntries(sealed) as object,
      depth: 0,
      req,
      // No request writes a sealed field; this verb is the one way to it.
      overrideAccess: true,
    })
    return true
  })
