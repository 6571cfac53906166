import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { codeOf } from '../db/deadlock.ts'
import type { Executor } from '../db/session.ts'
import type { Locale } from '../i18n/locales.ts'
import { problem } from './problems.ts'
import { Refused } from './refused.ts'

/** `scope` is what the key belongs to (a link, a form); the key is the client's; the body is all that was sent. */
export type Claim = { scope: string; key: string; body: unknown; locale: Locale }

/** How long the same answer under the same key waits for its twin before it is told that it is in progress. */
const patience = '2s'
const lockTimeout = '55P03'

/**
 * Writes the key before anything else, in the transaction of the answer: a second one meets it in the unique index
 * and waits. Returns the outcome of an answer that was stored under the key, null when this one is the first. After a
 * crash Postgres has undone the key with the answer. Throws Refused for another body or an answer in progress.
 */
export const claimKey = async (db: Executor, { scope, key, body, locale }: Claim): Promise<unknown> => {
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('hex')
  await db.execute(
    sql`select set_config('alliance.key', ${`${scope}|${key}`}, true), set_config('lock_timeout', ${patience}, true)`,
  )
  const claimed = await insertKey(db, scope, key, hash).catch((error: unknown) => {
    throw codeOf(error) === lockTimeout ? new Refused(problem('answer-in-progress', locale)) : error
  })
  if (claimed) return null
  const { rows } = await db.execute(
    sql`select body_hash, outcome from rsvp.idempotency_keys where scope = ${scope} and key = ${key}`,
  )
  if (rows[0]?.['body_hash'] !== hash) throw new Refused(problem('idempotency-key-reused', locale))
  return rows[0]['outcome']
}

/** Notes what is answered again when the same comes once more. */
export const settleKey = async (db: Executor, { scope, key }: Claim, outcome: unknown): Promise<void> => {
  await db.execute(sql`update rsvp.idempotency_keys set outcome = ${JSON.stringify(outcome)}::jsonb
    where scope = ${scope} and key = ${key}`)
}

const insertKey = async (db: Executor, scope: string, key: string, hash: string): Promise<boolean> => {
  const { rows } = await db.execute(sql`insert into rsvp.idempotency_keys (scope, key, body_hash)
    values (${scope}, ${key}, ${hash}) on conflict do nothing returning 1`)
  return rows.length > 0
}
