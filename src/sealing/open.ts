import type { PayloadRequest } from 'payload'
import { record } from '../audit/record.ts'
import { inTransaction } from '../audit/transaction.ts'
import { isSealed, unseal, type SealKey } from '../lib/seal.ts'
import { mayReach } from './reach.ts'

/** Plaintexts by field; null where nothing is sealed. */
export type OpenedFields = Record<string, string | null>

/**
 * Opens the named fields of a case file for the member of staff in the request, and records which were opened.
 * Without the record nothing is given out. Null when there is no such file; the caller has checked the role.
 */
export const open = (
  req: PayloadRequest,
  id: string,
  fields: readonly string[],
  key: SealKey,
): Promise<OpenedFields | null> =>
  inTransaction(req, async () => {
    if (!(await mayReach(req, id))) return null
    await record(req, 'case-file.opened', { collection: 'case-files', id }, fields.join(', '))
    const file = await req.payload.findByID({
      collection: 'case-files',
      id,
      depth: 0,
      req,
      // The ciphertext is readable by nobody through requests; this verb is the one way to it.
      overrideAccess: true,
    })
    const opened = (field: string): string | null => {
      const sealed = (file as unknown as Record<string, unknown>)[field]
      return isSealed(sealed) ? unseal(sealed, { collection: 'case-files', id, field }, key) : null
    }
    return Object.fromEntries(fields.map((field) => [field, opened(field)]))
  })
