import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freeLoopbackPort } from '../../src/lib/free-port.ts'
import type { Usage } from './probe.ts'

export type Running = { url: string; usage: () => Promise<Usage>; stop: () => Promise<void> }

const probe = import.meta.resolve('./probe.ts')
const patience = 60_000

/** Starts a server (given as a file URL) in a process of its own, told its `PORT`; resolves when it answers on `/health`. */
export const startServer = async (
  script: string,
  { env = {}, args = [], flags = [] }: { env?: Record<string, string>; args?: string[]; flags?: string[] },
): Promise<Running> => {
  const port = await freeLoopbackPort(null)
  const child = fork(fileURLToPath(script), args, {
    execArgv: ['--import', probe, ...flags],
    env: { ...env, NODE_ENV: 'production', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit')
  const url = `http://127.0.0.1:${port}`
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
  }
  const usage = async (): Promise<Usage> => {
    const answer = once(child, 'message')
    child.send('usage')
    const [used] = (await answer) as [Usage]
    return used
  }
  for (const end = Date.now() + patience; Date.now() < end; await sleep(50)) {
    if (child.exitCode !== null) throw new Error(`${path.basename(script)} ended at its start.`)
    if (await answers(`${url}/health`)) return { url, usage, stop }
  }
  await stop()
  throw new Error(`${path.basename(script)} did not answer within ${patience / 1000} seconds.`)
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )
