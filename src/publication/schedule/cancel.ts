import type { PayloadRequest } from 'payload'
import { record } from '../../audit/record.ts'
import { inTransaction } from '../../audit/transaction.ts'
import { executor } from '../../db/session.ts'
import { isUuid } from '../../lib/uuid.ts'
import { problem } from '../problems.ts'
import { requireRight } from '../right.ts'
import { actsWith, settle } from './act.ts'

/** Nothing will happen at that time. Whoever could do the act may cancel it, with everything that belongs to it. */
export const cancel = (req: PayloadRequest, id: string): Promise<void> =>
  inTransaction(req, async () => {
    const db = executor(req.payload, await req.transactionID)
    const acts = isUuid(id) ? await actsWith(db, id) : []
    if (acts.length === 0 || acts.some(({ state }) => state !== 'waiting'))
      throw problem('not-planned', req, 409)
    for (const act of acts) {
      if (act.scheduledBy !== req.user?.id) await requireRight(req, act.verb, act.noun, act.document)
      await record(req, 'publication-unscheduled', { collection: act.noun, id: act.document }, act.verb)
    }
    await settle(db, acts, 'cancelled')
  })
