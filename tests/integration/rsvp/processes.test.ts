import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type Database } from '../../support/databases.ts'

let database: Database

beforeAll(async () => {
  database = await freshDatabase('migrated')
})
afterAll(() => database.drop())

const freePort = async (): Promise<string> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return String(port)
}

/** Starts a process of the product and waits for the line that says it is ready. */
const start = async (file: string, line: string, env: Record<string, string>): Promise<ChildProcess> => {
  const child = spawn(process.execPath, [file], {
    env: { NODE_ENV: 'test', DATA_DIR: `${tmpdir()}/alliance-rsvp-tests`, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((ready, failed) => {
    child.stdout.on('data', (chunk) => String(chunk).includes(line) && ready())
    child.once('exit', () => failed(new Error(`${file} ended before it was ready.`)))
  })
  return child
}

const stop = async (child: ChildProcess): Promise<number | null> => {
  child.kill('SIGTERM')
  await once(child, 'exit')
  return child.exitCode
}

describe('a process of the guests’ side', () => {
  it('takes the guests at one loopback port, knows no secret but its own, and stops cleanly', async () => {
    const port = await freePort()
    const guests = await start('src/guests/server.ts', 'guests ready', {
      GUESTS_PORT: port,
      GUESTS_DATABASE_URL: database.guestsUrl,
      SEAL_KEY: randomBytes(32).toString('base64'),
    })
    expect(await (await fetch(`http://127.0.0.1:${port}/health`)).json()).toEqual({ status: 'ok' })
    // Delivery is not running here: the guest is told, and the process stays up.
    expect((await fetch(`http://127.0.0.1:${port}/r/paris-2025?lang=be`)).status).toBe(503)
    expect(await stop(guests)).toBe(0)
  })

  it('runs the jobs and stops cleanly in the middle of its pause', async () => {
    const worker = await start('src/jobs/worker.ts', 'worker ready', {
      DATABASE_URL: database.ownerUrl,
      PAYLOAD_SECRET: randomBytes(48).toString('base64'),
    })
    expect(await stop(worker)).toBe(0)
  })
})
