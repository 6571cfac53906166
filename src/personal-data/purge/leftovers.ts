import { readdir, readFile, stat, unlink } from 'node:fs/promises'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { rowsOf } from '../../db/rows.ts'
import { isDue, usualDays } from './due.ts'

const hoursOfKeys = 48
const dayMilliseconds = 86_400_000

/** Deletes what only served an answer on its way: outcomes kept for retries, spent proofs of work, mails of nobody. */
export const purgeTraces = async (req: PayloadRequest, now: Date): Promise<void> => {
  const at = now.toISOString()
  await rowsOf(
    req,
    sql`delete from rsvp.idempotency_keys where at + ${hoursOfKeys}::int * interval '1 hour' <= ${at}::timestamptz`,
  )
  await rowsOf(req, sql`delete from rsvp.spent_proofs where expires_at <= ${at}::timestamptz`)
  await rowsOf(
    req,
    sql`delete from mails l where reply_id is null and invitation_id is null and ${isDue(
      sql`coalesce((select m.ends_at from meetings m where m.id = l.meeting_id), l.queued_at)`,
      usualDays,
      now,
    )}`,
  )
}

/**
 * Deletes the mails kept as files whose row of the outbox is gone. Those that never had one, such as a link for a new
 * password, are deleted after a day. Gives their number.
 */
export const sweepOutbox = async (req: PayloadRequest, folder: string, now: Date): Promise<number> => {
  const rows = await rowsOf(req, sql`select id from mails`)
  const known = new Set(rows.map(({ id }) => String(id)))
  const names = (await readdir(folder).catch(() => [] as string[])).filter((name) => name.endsWith('.eml'))
  let swept = 0
  for (const name of names) {
    const file = path.join(folder, name)
    if ((await stat(file)).mtimeMs > now.getTime() - dayMilliseconds) continue
    const id = /^message-id:\s*<([0-9a-f-]{36})@/im.exec(await readFile(file, 'utf8'))?.[1]
    if (id && known.has(id)) continue
    await unlink(file)
    swept += 1
  }
  return swept
}
