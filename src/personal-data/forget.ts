import type { PayloadRequest } from 'payload'
import { record } from '../audit/record.ts'
import { inTransaction } from '../audit/transaction.ts'
import type { Forgotten, Means } from './kind.ts'
import { kinds } from './kinds.ts'
import { subjectOf } from './subject.ts'

/**
 * Erases the person behind an address from every kind of data, or from none (GDPR, Article 17). Says of each kind how
 * much went and what stays and why. Recorded with ids and numbers, never the address; the caller has checked that it is
 * an administrator.
 */
export const forget = (
  req: PayloadRequest,
  email: string,
  means: Means,
): Promise<Record<string, Forgotten>> =>
  inTransaction(req, async () => {
    const subject = await subjectOf(req, email)
    const forgotten: Record<string, Forgotten> = {}
    for (const kind of kinds) forgotten[kind.name] = await kind.forget(req, subject, means)
    for (const id of subject.replies) await record(req, 'reply.erased', { collection: 'replies', id })
    const total = Object.values(forgotten).reduce((sum, { erased }) => sum + erased, 0)
    const actor = { collection: 'users', id: req.user?.id ?? '—' }
    await record(req, 'personal-data.erased', actor, `records: ${total}`)
    return forgotten
  })
