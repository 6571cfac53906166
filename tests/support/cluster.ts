import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { databaseName, ownerRole, ownerUrl, superuserUrl, withLogin } from '../../src/db/connection.ts'
import { startEmbedded } from '../../src/db/embedded.ts'
import { applyRoles, deliveryRole, guestsRole, roleUrls, type RoleUrls } from '../../src/db/roles.ts'
import { closeDatabase } from '../../src/db/roles/keep-out.ts'

/** A cluster as plain data, which vitest can hand from its global setup to the test files (`provide`, `inject`). */
export type TestCluster = { port: number; password: string }

export type TestDatabase = RoleUrls & {
  name: string
  /** The studio's login; the other two are delivery's and the guests'. */
  ownerUrl: string
  superuserUrl: string
  drop: () => Promise<void>
}

/** Tests may lose their data when the machine fails. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }

/**
 * Starts a cluster in a temporary folder. Its database is the template: `prepare` migrates it (and may seed it) once,
 * closes its connections, and then the roles get their rights. `stop()` removes all of it.
 */
export const startTestCluster = async (
  prepare: (ownerUrl: string) => Promise<void>,
): Promise<TestCluster & { stop: () => Promise<void> }> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'alliance-tests-'))
  chmodSync(dataDir, 0o711)
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }))
  const password = randomBytes(24).toString('base64url')
  const cluster = await startEmbedded({ dataDir, password, settings })
  const stop = async (): Promise<void> => {
    await cluster.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    await prepare(cluster.ownerUrl())
    await applyRoles({
      administratorUrl: cluster.superuserUrl(databaseName),
      ownerUrl: cluster.ownerUrl(),
      secret: password,
    })
  } catch (error) {
    await stop()
    throw error
  }
  return { port: cluster.port, password, stop }
}

/** A copy of the prepared database under a name of its own, with the rights of the original. */
export const cloneDatabase = async (
  { port, password }: TestCluster,
  name: string,
  template: string = databaseName,
): Promise<TestDatabase> => {
  const administratorUrl = superuserUrl(port, password)
  await withClient(administratorUrl, async (client) => {
    const [copy, original, owner] = [name, template, ownerRole].map((each) => client.escapeIdentifier(each))
    // Payload keeps a client it took while connecting; a template must have no session.
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
      template,
    ])
    await client.query(`create database ${copy} template ${original} owner ${owner}`)
  })
  await withClient(withLogin(administratorUrl, { database: name }), (client) =>
    closeDatabase(client, ownerRole, [deliveryRole, guestsRole]),
  )
  const studioUrl = ownerUrl(port, password, name)
  return {
    name,
    ownerUrl: studioUrl,
    superuserUrl: superuserUrl(port, password, name),
    ...roleUrls({ ownerUrl: studioUrl, secret: password }),
    drop: () => withClient(administratorUrl, (client) => dropDatabase(client, name)),
  }
}

const dropDatabase = async (client: pg.Client, name: string): Promise<void> => {
  await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`)
}

const withClient = async (url: string, work: (client: pg.Client) => Promise<void>): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
