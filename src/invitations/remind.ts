import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { record } from '../audit/record.ts'
import { inTransaction } from '../audit/transaction.ts'
import type { LinkKey } from '../links/token.ts'
import { queueMail } from '../mail/queue.ts'
import { among, query } from './database.ts'
import { linkFor } from './live-link.ts'
import { choose, type Chosen } from './selection.ts'

export type Reminding = {
  meeting: string
  category?: string | undefined
  dryRun: boolean
  /** Waits in the outbox like the letters. */
  held: boolean
}

export type Reminded = {
  dryRun: boolean
  reminded: number
  invitations: {
    id: string
    name: string
    email: string | null
    sentAt: string | null
    remindedAt: string | null
  }[]
}

/** Reminds those whose letter was sent, who have not answered and still can. A dry run writes nothing and names them. */
export const remind = (req: PayloadRequest, asked: Reminding, key: LinkKey): Promise<Reminded> =>
  inTransaction(req, async () => {
    const now = new Date()
    const silent = (await choose(req, asked)).filter((chosen) => isSilent(chosen, now))
    const waiting = await alreadyReminded(req, silent)
    const due = silent.filter(({ id }) => !waiting.has(id))
    if (!asked.dryRun) for (const chosen of due) await remindOne(req, chosen, asked.held, key)
    return {
      dryRun: asked.dryRun,
      reminded: asked.dryRun ? 0 : due.length,
      invitations: due.map(({ id, name, email, sentAt, remindedAt }) => ({
        id,
        name,
        email,
        sentAt,
        remindedAt,
      })),
    }
  })

const isSilent = (
  { inviteState, partstat, answeredAt, email, deadline, latePolicy }: Chosen,
  now: Date,
): boolean => {
  const over = deadline !== null && now >= new Date(deadline) && latePolicy === 'refuse'
  return inviteState === 'sent' && partstat === 'needsAction' && !answeredAt && Boolean(email) && !over
}

/** Whose reminder has not left yet. */
const alreadyReminded = async (req: PayloadRequest, chosen: Chosen[]): Promise<Set<string>> => {
  const rows = await query<{ id: string }>(
    req,
    sql`select distinct invitation_id::text as id from mails
      where kind = 'reminder' and mail_state in ('held', 'queued')
        and invitation_id in ${among(chosen.map(({ id }) => id))}`,
  )
  return new Set(rows.map(({ id }) => id))
}

const remindOne = async (req: PayloadRequest, chosen: Chosen, held: boolean, key: LinkKey): Promise<void> => {
  const { id, meeting, email, copyTo, language } = chosen
  const link = await linkFor(req, chosen, key)
  await queueMail(req, {
    kind: 'reminder',
    to: email ?? '',
    copyTo,
    language,
    meeting,
    invitation: id,
    link: link.id,
    held,
  })
  await record(req, 'reminder-written', { collection: 'invitations', id })
}
