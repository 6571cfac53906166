import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { lifeline } from '../lib/lifeline.ts'
import { eachLine } from '../lib/log-lines.ts'

export type Program = {
  name: string
  /** Arguments of the Node that runs us: a script and what it takes. */
  args: string[]
  env: Record<string, string | undefined>
  /** Called with each line of output. */
  onLine: (line: string) => void
  onMessage?: (message: unknown) => void
}

export type Child = {
  /** How it ended, as a person would read it; null for a good end (exit code 0). */
  ended: Promise<string | null>
  stop: () => Promise<void>
}

const patience = 10_000

/**
 * Starts a Node program in a process group of its own: Ctrl-C reaches only the launcher, which stops the group in
 * order, and should the launcher vanish, its lifeline does.
 */
export const startChild = ({ args, env, onLine, onMessage }: Program): Child => {
  const child = spawn(process.execPath, args, {
    env: env as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe', ...(onMessage ? (['ipc'] as const) : [])],
    detached: true,
  })
  for (const stream of [child.stdout, child.stderr]) if (stream) eachLine(stream, onLine)
  if (onMessage) child.on('message', onMessage)
  const ended = new Promise<string | null>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(code === 0 ? null : (signal ?? `exit code ${code}`)))
  })
  const { pid } = child
  if (pid) void ended.then(lifeline(-pid, 'TERM'))
  return { ended, stop: () => (pid ? stopGroup(pid, ended) : Promise.resolve()) }
}

const stopGroup = async (pid: number, ended: Promise<unknown>): Promise<void> => {
  signalGroup(pid, 'SIGTERM')
  await Promise.race([ended, sleep(patience, undefined, { ref: false })])
  signalGroup(pid, 'SIGKILL')
  await ended
}

const signalGroup = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
