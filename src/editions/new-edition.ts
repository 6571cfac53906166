import type { PayloadRequest } from 'payload'
import { record } from '../audit/record.ts'
import { inTransaction } from '../audit/transaction.ts'
import { planOf, type Wanted } from './plan.ts'
import { reportOf, type ReportedCopy } from './report.ts'
import { sourceOf } from './source.ts'
import { writeCopies } from './write-copies.ts'

export type NewEdition = {
  dryRun: boolean
  /** The id of the new meeting, once it is there. */
  meeting: string | null
  timeZone: string
  /** How many days everything moves. */
  days: number
  copies: ReportedCopy[]
}

/**
 * Makes the next meeting from this one: its texts in all languages, agenda, forms, categories and letters, as drafts.
 * Every date keeps its time on the clock, counted from the new first day. Who was invited, answered or signed stays
 * with the old meeting. A dry run says what would be made and writes nothing.
 */
export const newEdition = (
  req: PayloadRequest,
  id: string,
  { dryRun, ...wanted }: Wanted & { dryRun: boolean },
): Promise<NewEdition> =>
  inTransaction(req, async () => {
    const source = await sourceOf(req, id)
    const plan = await planOf(req, source, wanted)
    const { timeZone, days, copies } = plan
    const meeting = copies[0]!.id
    if (!dryRun) {
      await writeCopies(req, copies)
      await record(req, 'meeting-copied', { collection: 'meetings', id: meeting }, id)
    }
    return { dryRun, meeting: dryRun ? null : meeting, timeZone, days, copies: reportOf(req, plan) }
  })
