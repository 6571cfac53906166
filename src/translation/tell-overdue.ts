import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../audit/transaction.ts'
import { executor } from '../db/session.ts'
import { isLocale } from '../i18n/locales.ts'
import { isDone } from './matrix.ts'
import { nounOf } from './nouns.ts'
import { Refusal } from './problems.ts'
import { open, takeTurns, type Subject } from './take-step.ts'
import { accounts, tell } from './tell.ts'

/**
 * Tells whose task was due before today and is not finished, once for each due date. Returns how many were told.
 * Two workers may run it at once: the second waits its turn and finds the notice.
 */
export const tellOverdue = async (payload: Payload, now = new Date()): Promise<number> => {
  let told = 0
  for (const task of await overdue(payload, now)) if (await remind(payload, task, now)) told++
  return told
}

type Task = Subject & { assignee: string }

const late = (
  now: Date,
) => sql`t.assignee_id is not null and t.due_on < date_trunc('day', ${now.toISOString()}::timestamptz at time zone 'UTC') at time zone 'UTC'
  and not exists (select from notices n where n.kind = 'taskOverdue' and n.noun = t.noun and n.document = t.document
    and n.language = t.language::text and n.to_id = t.assignee_id and n.noticed_at > t.due_on)`

const overdue = async (payload: Payload, now: Date): Promise<Task[]> => {
  const { rows } = await executor(payload).execute(sql`
    select t.noun, t.document, t.language::text as language, t.assignee_id::text as assignee
    from translations t where ${late(now)} order by t.due_on limit 200`)
  return rows.filter(({ language }) => isLocale(language)) as Task[]
}

const remind = async (payload: Payload, { assignee, ...subject }: Task, now: Date): Promise<boolean> =>
  inTransaction(await createLocalReq({}, payload), async (req) => {
    const db = executor(payload, await req.transactionID)
    await takeTurns(db, subject)
    const { rows } = await db.execute(sql`
      select from translations t where t.noun = ${subject.noun} and t.document = ${subject.document}
        and t.language::text = ${subject.language} and ${late(now)}`)
    const noun = nounOf(payload, subject.noun)
    if (rows.length === 0 || !noun) return false
    const standing = await open(db, noun, subject).catch(unlessGone)
    if (!standing || isDone(standing.standing)) return false
    await tell(req, await accounts(req, [assignee]), { ...subject, kind: 'taskOverdue' })
    return true
  })

/** The document may be in the trash, or have lost its last text. */
const unlessGone = (error: unknown): null => {
  if (error instanceof Refusal) return null
  throw error
}
