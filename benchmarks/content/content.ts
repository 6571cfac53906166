import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { isHidden } from '../../src/collections/work/agenda-items/rules.ts'
import { superuserUrl } from '../../src/db/connection.ts'
import { rowsAfter } from '../../src/delivery/log.ts'
import type { SeedRecord } from '../../src/seed/record.ts'
import { seed } from '../../src/seed/seed.ts'
import { inventedMeeting } from '../../tests/fixtures/invented-meeting.ts'
import { cloneDatabase, startTestCluster, type TestDatabase } from '../../tests/support/cluster.ts'
import { payloadOn } from '../../tests/support/payload.ts'
import { appendRows } from './append.ts'
import { fillStock } from './fill-stock.ts'
import { scaleRows } from './scale.ts'

/** Invented documents beside the seed, so that lists of a hundred are lists of a hundred. */
const beside = 1_000

export type Content = {
  /** Holds the seed and the invented meeting, published by the product, and more invented documents. */
  delivery: TestDatabase
  /** Holds what the log of the other one says, as documents of stock Payload. */
  stock: TestDatabase
  /** Migrated and empty, for content as large as wanted. */
  large: TestDatabase
  /** Where servers may keep files; gone at the end. */
  folder: string
  /** A superuser's login to neither of the two. */
  administratorUrl: string
  stop: () => Promise<void>
}

/** A Postgres of its own, with the same content for both sides. */
export const openContent = async (): Promise<Content> => {
  const cluster = await startTestCluster(migrate)
  try {
    const delivery = await cloneDatabase(cluster, 'delivery')
    const stock = await cloneDatabase(cluster, 'stock')
    const large = await cloneDatabase(cluster, 'large')
    const folder = await mkdtemp(path.join(tmpdir(), 'alliance-bench-'))
    await publish(delivery.ownerUrl)
    await withClient(delivery.superuserUrl, (client) => appendRows(client, scaleRows(beside)))
    await fillStock(stock.superuserUrl, await logOf(delivery.ownerUrl))
    const administratorUrl = superuserUrl(cluster.port, cluster.password)
    await settle(administratorUrl, [delivery, stock])
    const stop = async (): Promise<void> => {
      await cluster.stop()
      await rm(folder, { recursive: true, force: true })
    }
    return { delivery, stock, large, folder, administratorUrl, stop }
  } catch (error) {
    await cluster.stop()
    throw error
  }
}

const migrate = async (ownerUrl: string): Promise<void> => {
  const payload = await payloadOn(ownerUrl)
  await payload.db.migrate()
  await payload.destroy()
}

const publish = async (ownerUrl: string): Promise<void> => {
  const payload = await payloadOn(ownerUrl)
  await seed(payload)
  await seed(payload, { records: inventedMeeting.map(publishable), globals: [] })
  await payload.destroy()
}

/** The product refuses to publish agenda items of which the public learns nothing; they stay drafts. */
const publishable = (record: SeedRecord): SeedRecord =>
  record.collection === 'agenda-items' && isHidden({ id: record.key, ...record.data })
    ? { ...record, publish: false }
    : record

const logOf = (url: string) => withClient(url, (client) => rowsAfter(client, 0))

/** Fresh statistics as after a night, and then no housekeeping: from here on a database does only what it is asked. */
const settle = async (administratorUrl: string, databases: TestDatabase[]): Promise<void> => {
  await withClient(administratorUrl, async (client) => {
    await client.query('alter system set autovacuum = off')
    await client.query('select pg_reload_conf()')
  })
  for (const { superuserUrl: url } of databases)
    await withClient(url, (client) => client.query('vacuum analyze'))
}

const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
