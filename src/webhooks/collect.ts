import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '../audit/transaction.ts'
import { executor } from '../db/session.ts'

const atOnce = 100

type Change = {
  seq: number
  at: string
  collection: string
  id: string
  locale: string
  change: 'published' | 'removed'
}
type Waiting = { cursor: number | null; collections: string[] }

/**
 * Writes for every webhook what the log says since it was last told, at most a hundred changes in one message, and
 * moves its cursor in the same transaction: nothing is left out and nothing queued twice. Gives how many messages.
 */
export const collect = async (payload: Payload, now = new Date()): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'webhooks',
    where: { enabled: { equals: true } },
    select: { cursor: true, collections: true },
    depth: 0,
    pagination: false,
    // The worker acts for nobody; an administrator set the webhook up.
    overrideAccess: true,
  })
  let messages = 0
  for (const { id } of docs) {
    const req = await createLocalReq({}, payload)
    if (await inTransaction(req, () => collectFor(req, String(id), now))) messages += 1
  }
  return messages
}

const collectFor = async (req: PayloadRequest, id: string, now: Date): Promise<boolean> => {
  const webhook = await lock(req, id)
  if (!webhook) return false
  // The worker acts for nobody, as above.
  const asWorker = { depth: 0, req, overrideAccess: true } as const
  const database = executor(req.payload, await req.transactionID)
  const moveTo = (cursor: number) =>
    database.execute(sql`update webhooks set cursor = ${cursor} where id = ${id}::uuid`)
  if (webhook.cursor === null) {
    await moveTo(await newest(req))
    return false
  }
  const changes = await changesAfter(req, webhook.cursor)
  const last = changes.at(-1)?.seq
  if (last === undefined) return false
  const wanted = changes.filter(
    ({ collection }) => webhook.collections.length === 0 || webhook.collections.includes(collection),
  )
  if (wanted.length > 0)
    await req.payload.create({
      ...asWorker,
      collection: 'webhook-deliveries',
      data: {
        webhook: id,
        deliveryState: 'queued',
        seq: last,
        changes: wanted,
        attempts: 0,
        queuedAt: now.toISOString(),
        nextAttemptAt: now.toISOString(),
      },
    })
  await moveTo(last)
  return wanted.length > 0
}

/** Two workers take turns; the second one finds the cursor moved. */
const lock = async (req: PayloadRequest, id: string): Promise<Waiting | null> => {
  const database = executor(req.payload, await req.transactionID)
  const { rows } = await database.execute(
    sql`select id from webhooks where id = ${id}::uuid and enabled for update skip locked`,
  )
  if (rows.length === 0) return null
  const webhook = await req.payload.findByID({
    collection: 'webhooks',
    id,
    depth: 0,
    req,
    // The worker acts for nobody.
    overrideAccess: true,
  })
  return { cursor: webhook.cursor ?? null, collections: webhook.collections ?? [] }
}

const changesAfter = async (req: PayloadRequest, seq: number): Promise<Change[]> => {
  const { rows } = await executor(req.payload, await req.transactionID).execute(
    sql`select seq, at, collection, id, locale, op from published.log where seq > ${seq} order by seq limit ${atOnce}`,
  )
  return rows.map(({ seq: number, at, collection, id, locale, op }) => ({
    seq: Number(number),
    at: new Date(at as string).toISOString(),
    collection: String(collection),
    id: String(id),
    locale: String(locale),
    change: op === 'put' ? 'published' : 'removed',
  }))
}

/** A new webhook is told what happens from now on; what is there already its site reads from the API. */
const newest = async (req: PayloadRequest): Promise<number> => {
  const { rows } = await executor(req.payload, await req.transactionID).execute(
    sql`select coalesce(max(seq), 0) as newest from published.log`,
  )
  return Number(rows[0]?.['newest'] ?? 0)
}
