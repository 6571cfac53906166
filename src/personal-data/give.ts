import type { PayloadRequest } from 'payload'
import { record } from '../audit/record.ts'
import { inTransaction } from '../audit/transaction.ts'
import type { Means } from './kind.ts'
import { kinds } from './kinds.ts'
import { subjectOf } from './subject.ts'

export type Given = Record<string, Record<string, unknown>[]>

/**
 * Everything that is held about the person behind an address, kind by kind (GDPR, Article 15). Recorded first, with
 * the number of replies and never the address; the caller has checked that it is an administrator.
 */
export const giveOut = (req: PayloadRequest, email: string, means: Means): Promise<Given> =>
  inTransaction(req, async () => {
    const subject = await subjectOf(req, email)
    await record(
      req,
      'personal-data.exported',
      { collection: 'users', id: req.user?.id ?? '—' },
      numbers(subject),
    )
    const given: Given = {}
    for (const kind of kinds) given[kind.name] = await kind.exportOf(req, subject, means)
    return given
  })

const numbers = ({ replies, invitations }: { replies: string[]; invitations: string[] }): string =>
  `replies: ${replies.length}, invitations: ${invitations.length}`
