import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { freeLoopbackPort } from '../../../src/lib/free-port.ts'
import { type Database, freshDatabase } from '../../support/databases.ts'

type Node = { child: ChildProcess; port: number; url: string }
const server = fileURLToPath(import.meta.resolve('../../../src/delivery/server.ts'))
let database: Database
let folder: string
const running: ChildProcess[] = []

beforeEach(async () => {
  database = await freshDatabase('migrated')
  folder = await mkdtemp(join(tmpdir(), 'alliance-node-'))
})
afterEach(async () => {
  for (const child of running.splice(0)) if (child.exitCode === null) child.kill('SIGKILL')
  await database.drop()
  await rm(folder, { recursive: true })
})

/** Starts the product's own delivery process; resolves when it has something to serve. */
const start = async (databaseUrl: string): Promise<Node> => {
  const port = await freeLoopbackPort(null)
  const child = fork(server, [], {
    env: { NODE_ENV: 'production', PORT: String(port), DELIVERY_DATABASE_URL: databaseUrl, DATA_DIR: folder },
    stdio: 'ignore',
  })
  running.push(child)
  const url = `http://127.0.0.1:${port}`
  await vi.waitFor(async () => expect((await fetch(`${url}/health`)).status).toBe(200), {
    timeout: 20_000,
    interval: 100,
  })
  return { child, port, url }
}

const stop = async ({ child }: Node): Promise<void> => {
  child.kill('SIGTERM')
  await once(child, 'exit')
}

describe('a delivery process', () => {
  it('starts without Postgres from what it kept on disk', async () => {
    const first = await start(database.deliveryUrl)
    expect(await (await fetch(`${first.url}/health`)).json()).toMatchObject({ status: 'ok', seq: 0 })
    await stop(first)
    const alone = await start('postgresql://nobody:x@127.0.0.1:9/nothing')
    expect(await (await fetch(`${alone.url}/health`)).json()).toMatchObject({ status: 'behind', seq: 0 })
    expect((await fetch(`${alone.url}/api/meetings`)).status).toBe(200)
  })

  it('loses no request when it is told to stop in the middle of a thousand a second', async () => {
    const [leaving, staying] = [await start(database.deliveryUrl), await start(database.deliveryUrl)]
    const agent = new Agent({ keepAlive: true, maxSockets: 50 })
    const answered = { leaving: 0, staying: 0, failed: [] as unknown[] }
    /** As a balancer does: who refuses the connection was not asked; every other end is a failure. */
    const ask = (port: number): Promise<'answered' | 'refused' | Error | number> =>
      new Promise((resolve) => {
        get({ port, host: '127.0.0.1', path: '/api/meetings', agent }, (response) => {
          response.resume()
          response.on('error', resolve)
          response.on('end', () => resolve(response.statusCode === 200 ? 'answered' : response.statusCode!))
        }).on('error', (error: NodeJS.ErrnoException) =>
          resolve(error.code === 'ECONNREFUSED' ? 'refused' : error),
        )
      })
    const one = async (): Promise<void> => {
      const outcome = await ask(leaving.port)
      if (outcome === 'answered') return void answered.leaving++
      if (outcome !== 'refused') return void answered.failed.push(outcome)
      const second = await ask(staying.port)
      if (second === 'answered') answered.staying++
      else answered.failed.push(second)
    }
    const asked: Promise<void>[] = []
    const gone = once(leaving.child, 'exit')
    for (let tick = 0; tick < 300; tick++) {
      if (tick === 100) leaving.child.kill('SIGTERM')
      for (let index = 0; index < 10; index++) asked.push(one())
      await sleep(8)
    }
    await Promise.all(asked)
    agent.destroy()
    expect(answered.failed).toEqual([])
    expect(answered.leaving + answered.staying).toBe(3_000)
    expect(answered.leaving).toBeGreaterThan(900)
    expect(answered.staying).toBeGreaterThan(300)
    expect((await gone)[0]).toBe(0)
  })
})
