import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { packagedBinaries, repairInstallation } from '../../../src/db/embedded/binaries.ts'
import { startEmbedded, type EmbeddedOptions, type EmbeddedPostgres } from '../../../src/db/embedded.ts'
import { temporaryFolder } from './folders.ts'

const password = 'a password of the tests'
const running: EmbeddedPostgres[] = []
const isRoot = process.getuid?.() === 0

/** As `npm start` makes it: others may pass, for root's PostgreSQL is another user. */
const dataFolder = (): string => {
  const folder = temporaryFolder()
  chmodSync(folder, 0o711)
  return folder
}

const start = async (dataDir: string, more: Partial<EmbeddedOptions> = {}): Promise<EmbeddedPostgres> => {
  const cluster = await startEmbedded({ dataDir, password, settings: { fsync: 'off' }, ...more })
  running.push(cluster)
  return cluster
}

const ask = async (url: string, query: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return Object.values((await client.query({ text: query })).rows[0] ?? {})[0]
  } finally {
    await client.end()
  }
}

beforeAll(() => void packagedBinaries())
afterEach(() => Promise.all(running.splice(0).map((cluster) => cluster.stop())))

describe('an embedded cluster', () => {
  test('takes only passwords, on the loopback address only, and loses no commit', async () => {
    const { ownerUrl, port } = await start(dataFolder())
    expect(await ask(ownerUrl(), 'show listen_addresses')).toBe('127.0.0.1')
    expect(await ask(ownerUrl(), 'show synchronous_commit')).toBe('on')
    expect(await ask(ownerUrl(), 'select rolsuper from pg_roles where rolname = current_user')).toBe(false)
    const guess = `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`
    await expect(ask(guess, 'select 1')).rejects.toMatchObject({ code: '28P01' })
  })

  test('keeps content and port over a stop and a start', async () => {
    const dataDir = dataFolder()
    const first = await start(dataDir)
    await ask(first.ownerUrl(), 'create table kept (id int)')
    await first.stop()
    await first.exited
    const second = await start(dataDir)
    expect(second.port).toBe(first.port)
    expect(await ask(second.ownerUrl(), 'select count(*)::int from kept')).toBe(0)
  })

  test('is not started on data of another major version, and the data stay as they were', async () => {
    const dataDir = dataFolder()
    const { stop } = await start(dataDir)
    await stop()
    const versionFile = join(dataDir, 'postgres', 'PG_VERSION')
    writeFileSync(versionFile, '15\n')
    const before = readdirSync(join(dataDir, 'postgres')).sort()
    await expect(start(dataDir)).rejects.toThrow(
      /was written by PostgreSQL 15, this release brings PostgreSQL 18, .* set DATABASE_URL to a PostgreSQL 15 server/,
    )
    expect(readdirSync(join(dataDir, 'postgres')).sort()).toEqual(before)
    expect(readFileSync(versionFile, 'utf8')).toBe('15\n')
  })

  test('is not opened with another password, and says which file is missing', async () => {
    const dataDir = dataFolder()
    const { stop } = await start(dataDir)
    await stop()
    await expect(start(dataDir, { password: 'another password' })).rejects.toThrow(
      /secrets\.json; restore that file/,
    )
  })

  test('starts over the lock file of a server that is gone, whose process id another program has now', async () => {
    const dataDir = dataFolder()
    const { stop } = await start(dataDir)
    await stop()
    writeFileSync(
      join(dataDir, 'postgres', 'postmaster.pid'),
      `${process.pid}\n${dataDir}/postgres\n0\n1\n\n\n\nready\n`,
    )
    expect(await ask((await start(dataDir)).ownerUrl(), 'select 1')).toBe(1)
  })

  test('half an initialisation is thrown away', async () => {
    const dataDir = dataFolder()
    mkdirSync(join(dataDir, 'postgres.new'))
    writeFileSync(join(dataDir, 'postgres.new', 'PG_VERSION'), '18\n')
    expect(await ask((await start(dataDir)).ownerUrl(), 'select 1')).toBe(1)
    expect(existsSync(join(dataDir, 'postgres.new'))).toBe(false)
  })
})

describe('when the launcher is killed', () => {
  const script = join(import.meta.dirname, 'hold-cluster.ts')

  const launch = async (dataDir: string): Promise<{ child: ChildProcess; postmaster: number }> => {
    const child = spawn(process.execPath, [script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
    if (child.stdout) await once(child.stdout, 'data')
    return {
      child,
      postmaster: parseInt(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10),
    }
  }

  test('its PostgreSQL ends too, and the next start finds everything', async () => {
    const dataDir = dataFolder()
    const { child, postmaster } = await launch(dataDir)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await ask((await start(dataDir, { password: 'held' })).ownerUrl(), 'select id from held')).toBe(7)
    expect(existsSync(`/proc/${postmaster}/exe`)).toBe(false)
  })
})

describe('an installation without install scripts', () => {
  test('is repaired: links are made and programs can be run', () => {
    const copy = join(temporaryFolder(), 'native')
    cpSync(packagedBinaries(), copy, { recursive: true, verbatimSymlinks: true })
    const links = readdirSync(join(copy, 'lib')).filter((name) =>
      lstatSync(join(copy, 'lib', name)).isSymbolicLink(),
    )
    expect(links).not.toEqual([])
    for (const name of links) rmSync(join(copy, 'lib', name))
    chmodSync(join(copy, 'bin', 'postgres'), 0o644)
    repairInstallation(copy)
    for (const name of links) expect(existsSync(join(copy, 'lib', name))).toBe(true)
    expect(lstatSync(join(copy, 'bin', 'postgres')).mode & 0o111).toBe(0o111)
  })
})

describe.runIf(isRoot)('root under a home that others cannot enter', () => {
  test('gets a cluster whose data and binaries lie where its user can reach them', async () => {
    const home = temporaryFolder()
    const elsewhere = join(dataFolder(), 'state')
    cpSync(join(packagedBinaries(), '..'), join(home, 'package'), { recursive: true, verbatimSymlinks: true })
    chmodSync(home, 0o700)
    const place = { binaries: join(home, 'package', 'native'), elsewhere }
    const dataDir = join(home, '.data')
    const first = await start(dataDir, place)
    await ask(first.ownerUrl(), 'create table kept (id int)')
    expect(lstatSync(join(dataDir, 'postgres')).isSymbolicLink()).toBe(true)
    await first.stop()
    const second = await start(dataDir, place)
    expect(await ask(second.ownerUrl(), 'select count(*)::int from kept')).toBe(0)
  })
})
