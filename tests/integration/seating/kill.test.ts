import { randomBytes, randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseName } from '../../../src/db/connection.ts'
import { startEmbedded, type EmbeddedPostgres } from '../../../src/db/embedded.ts'
import { applyRoles } from '../../../src/db/roles.ts'
import { sealKey } from '../../../src/lib/seal.ts'
import { sizes } from '../../sizes.ts'
import { payloadOn } from '../../support/payload.ts'
import { arena, type Arena } from './arena.ts'
import { say, startCrowd, type Crowd } from './crowd.ts'
import type { GuestsTask, Sending } from './guests.ts'

const { guests, seats, patience } = sizes.kills
const secret = randomBytes(32).toString('base64')
const password = randomBytes(24).toString('base64url')
const dataDir = mkdtempSync(join(tmpdir(), 'alliance-kill-'))
chmodSync(dataDir, 0o711)

/** A cluster of its own that keeps what it confirmed, as in the product. */
let cluster: EmbeddedPostgres
let guestsUrl: string

const startPostgres = async (): Promise<void> => {
  for (let tries = 0; ; tries++) {
    try {
      cluster = await startEmbedded({ dataDir, password, settings: { max_connections: '60' } })
      return
    } catch (error) {
      // The killed server's own sessions take a moment to notice.
      if (tries === 50) throw error
      await sleep(100)
    }
  }
}

beforeAll(async () => {
  await startPostgres()
  const payload = await payloadOn(cluster.ownerUrl())
  await payload.db.migrate()
  await payload.destroy()
  ;({ guestsUrl } = await applyRoles({
    administratorUrl: cluster.superuserUrl(databaseName),
    ownerUrl: cluster.ownerUrl(),
    secret: password,
  }))
}, 120_000)
afterAll(async () => {
  await cluster.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const killPostgres = (): void => {
  const [pid] = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(pid), 'SIGKILL')
}

const halves = <T>(list: T[]): [T[], T[]] => [
  list.slice(0, Math.ceil(list.length / 2)),
  list.slice(Math.ceil(list.length / 2)),
]
const task = ({ form }: Arena, sendings: Sending[]): GuestsTask => ({
  databaseUrl: guestsUrl,
  secret,
  form,
  sendings,
  atOnce: 50,
  insists: true,
})
const until = async (met: () => boolean): Promise<void> => {
  while (!met()) await sleep(5)
}
const heard = (started: Crowd[]) => started.flatMap(({ acknowledged }) => acknowledged)

/** Every acknowledged answer is there with the state that was told, none twice, and the seats are exactly given. */
const expectAll = async ({ meeting }: Arena, sendings: Sending[], started: Crowd[]): Promise<void> => {
  const owner = new pg.Client({ connectionString: cluster.ownerUrl() })
  await owner.connect()
  const { rows } = await owner.query(
    `select l.link_hash as link, r.seat_state as state, r.revision::int
      from replies r join links l on l.invitation_id = r.invitation_id where r.meeting_id = $1`,
    [meeting],
  )
  await owner.end()
  expect(rows).toHaveLength(guests)
  expect(rows.filter(({ state }) => state === 'confirmed')).toHaveLength(seats)
  expect(new Set(rows.map(({ revision }) => revision))).toEqual(new Set([1]))
  const stored = new Map(rows.map(({ link, state }) => [link, state]))
  const linkOf = new Map(sendings.map(({ link, key }) => [key, link]))
  for (const { key, state } of heard(started)) expect(stored.get(linkOf.get(key))).toBe(state)
}

describe(`${guests} answers for ${seats} seats, all of them sent until they are acknowledged`, () => {
  it(
    'are stored once each, with every seat given, and say how fast that was',
    async () => {
      const place = await arena(cluster.ownerUrl(), sealKey(secret), { seats, guests })
      const sendings = place.hashes.map((link) => ({ link, key: randomUUID() }))
      const started = await Promise.all(halves(sendings).map((half) => startCrowd(task(place, half))))
      const began = performance.now()
      for (const { go } of started) go()
      await Promise.all(started.map(({ over }) => over))
      say(heard(started), (performance.now() - began) / 1000)
      await expectAll(place, sendings, started)
    },
    patience,
  )

  it(
    'are stored once each, with every seat given, when a process of the guests’ side is killed',
    async () => {
      const place = await arena(cluster.ownerUrl(), sealKey(secret), { seats, guests })
      const sendings = place.hashes.map((link) => ({ link, key: randomUUID() }))
      const started = await Promise.all(halves(sendings).map((half) => startCrowd(task(place, half))))
      for (const { go } of started) go()
      await until(() => started[0]!.acknowledged.length >= guests / 6)
      started[0]!.kill()
      await started[0]!.over
      const known = new Set(started[0]!.acknowledged.map(({ key }) => key))
      const again = await startCrowd(
        task(
          place,
          halves(sendings)[0].filter(({ key }) => !known.has(key)),
        ),
      )
      again.go()
      await Promise.all([again.over, started[1]!.over])
      await expectAll(place, sendings, [...started, again])
    },
    patience,
  )

  it(
    'are stored once each, with every seat given, when Postgres is killed; the first comes within ten seconds',
    async () => {
      const place = await arena(cluster.ownerUrl(), sealKey(secret), { seats, guests })
      const sendings = place.hashes.map((link) => ({ link, key: randomUUID() }))
      const started = await Promise.all(halves(sendings).map((half) => startCrowd(task(place, half))))
      for (const { go } of started) go()
      await until(() => heard(started).length >= guests / 3)
      killPostgres()
      await cluster.exited
      const before = heard(started).length
      const began = performance.now()
      await startPostgres()
      await until(() => heard(started).length > before)
      const seconds = (performance.now() - began) / 1000
      process.stdout.write(`The first answer after the restart came within ${seconds.toFixed(1)} s.\n`)
      expect(seconds).toBeLessThan(10)
      await Promise.all(started.map(({ over }) => over))
      await expectAll(place, sendings, started)
    },
    patience,
  )
})
