import path from 'node:path'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '../../audit/transaction.ts'
import { readEnv } from '../../env.ts'
import { rulesOf } from './due.ts'
import { purgeInvitations } from './invitations.ts'
import { purgeTraces, sweepOutbox } from './leftovers.ts'
import { purgeQuestion } from './question.ts'
import { purgeReplies } from './replies.ts'

export type Purged = { answers: number; replies: number; invitations: number; files: number }

/**
 * Forgets what the forms say is to be forgotten by now, and keeps numbers. Each step commits with its record in the
 * audit or not at all; doing it twice does no harm.
 */
export const purge = async (
  payload: Payload,
  now = new Date(),
  outbox = path.join(readEnv().DATA_DIR, 'outbox'),
): Promise<Purged> => {
  const step = async <Result>(work: (req: PayloadRequest) => Promise<Result>): Promise<Result> =>
    inTransaction(await createLocalReq({}, payload), work)

  const purged: Purged = { answers: 0, replies: 0, invitations: 0, files: 0 }
  for (const { form, days, questions } of await step(rulesOf)) {
    for (const question of questions)
      purged.answers += await step((req) => purgeQuestion(req, { form, ...question, now }))
    purged.replies += await step((req) => purgeReplies(req, { form, days, now }))
  }
  purged.invitations = await step((req) => purgeInvitations(req, now))
  await step((req) => purgeTraces(req, now))
  purged.files = await step((req) => sweepOutbox(req, outbox, now))
  return purged
}
