import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { Webhook } from 'standardwebhooks'
import { executor } from '../db/session.ts'
import type { SealKey } from '../lib/seal.ts'
import { internetOnly, post, Unreachable, type Posted, type Reach } from './post.ts'
import { openSecret } from './secret.ts'

const minute = 60_000
const hour = 60 * minute

/** Pauses between attempts; together three days, so that a weekend's outage loses nothing. */
export const pauses = [
  5_000,
  30_000,
  2 * minute,
  10 * minute,
  hour,
  4 * hour,
  12 * hour,
  24 * hour,
  30 * hour,
]

const claimFor = '2 minutes'
const atOnce = 20

type Claimed = {
  id: string
  attempts: number
  url: string
  webhook: string
  secret: unknown
  changes: { change: string }[]
}

/** Sends what is due, several at a time, and writes down what became of it. Gives how many were delivered. */
export const deliver = async (
  payload: Payload,
  key: SealKey,
  reach: Reach = internetOnly,
  now = new Date(),
): Promise<number> => {
  const claimed = await claim(payload, now)
  const outcomes = await Promise.all(claimed.map((one) => attempt(payload, one, key, reach, now)))
  return outcomes.filter(Boolean).length
}

/** Taken for two minutes: whoever dies with a message in hand leaves it to the next round. */
const claim = async (payload: Payload, now: Date): Promise<Claimed[]> => {
  const { rows } = await executor(payload).execute(sql`
    update webhook_deliveries d set next_attempt_at = ${now.toISOString()}::timestamptz + ${claimFor}::interval
    from webhooks w
    where w.id = d.webhook_id and d.id in (
      select id from webhook_deliveries
      where delivery_state = 'queued' and next_attempt_at <= ${now.toISOString()}::timestamptz
        and webhook_id in (select id from webhooks where enabled)
      order by queued_at limit ${atOnce} for update skip locked)
    returning d.id, d.attempts, d.changes, w.id as webhook, w.url, w.secret`)
  return rows.map((row) => ({ ...row, attempts: Number(row['attempts'] ?? 0) }) as Claimed)
}

const attempt = async (
  payload: Payload,
  one: Claimed,
  key: SealKey,
  reach: Reach,
  now: Date,
): Promise<boolean> => {
  const secret = openSecret({ id: one.webhook, secret: one.secret }, key)
  const outcome = secret
    ? await send(one, secret, reach, now).catch((error: unknown) => failureOf(error))
    : 'no-secret'
  const delivered = typeof outcome !== 'string' && outcome.status >= 200 && outcome.status < 300
  const attempts = one.attempts + 1
  const pause = pauses[attempts - 1]
  await payload.update({
    collection: 'webhook-deliveries',
    id: one.id,
    data: {
      attempts,
      deliveryState: delivered ? 'delivered' : pause === undefined ? 'failed' : 'queued',
      lastStatus: typeof outcome === 'string' ? null : outcome.status,
      lastError: typeof outcome === 'string' ? outcome : null,
      deliveredAt: delivered ? now.toISOString() : null,
      receiptAt: delivered && secret && confirms(outcome, one, secret) ? now.toISOString() : null,
      ...(pause === undefined ? {} : { nextAttemptAt: new Date(now.getTime() + pause).toISOString() }),
    },
    depth: 0,
    // The worker acts for nobody.
    overrideAccess: true,
  })
  return delivered
}

const send = (one: Claimed, secret: string, reach: Reach, now: Date): Promise<Posted> => {
  const body = JSON.stringify({
    type: 'published.changed',
    timestamp: now.toISOString(),
    data: { changes: one.changes },
  })
  return post(
    one.url,
    body,
    {
      'content-type': 'application/json',
      'user-agent': 'alliance-cms-webhooks',
      'webhook-id': one.id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(one.id, now, body),
    },
    reach,
  )
}

/** Whether the receiver signed that it has deleted what was removed. */
const confirms = ({ receipt }: Posted, { id, changes }: Claimed, secret: string): boolean => {
  if (!receipt || !changes.some(({ change }) => change === 'removed')) return false
  return receipt === receiptFor(id, secret)
}

/** The receipt of a removal: the message's id with `.removed`, signed as the message was, at time zero. */
export const receiptFor = (id: string, secret: string): string =>
  new Webhook(secret).sign(`${id}.removed`, new Date(0), '')

const failureOf = (error: unknown): string => (error instanceof Unreachable ? error.code : 'fault')
