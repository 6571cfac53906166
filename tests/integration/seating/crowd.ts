import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Acknowledged, GuestsTask } from './guests.ts'

const program = new URL('./guests.ts', import.meta.url)

export type Crowd = {
  /** Everything acknowledged so far, in the order it was heard. */
  acknowledged: Acknowledged[]
  /** Resolves when the process has sent everything or was killed. */
  over: Promise<void>
  go: () => void
  kill: () => void
}

/** A process of the guests' side, ready to begin. */
export const startCrowd = async (task: GuestsTask): Promise<Crowd> => {
  const child: ChildProcess = fork(program, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const acknowledged: Acknowledged[] = []
  child.send(task)
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('A crowd ended before it was ready.'))),
  ])
  child.on('message', (said) => {
    if (typeof said === 'object') acknowledged.push(said as Acknowledged)
  })
  return {
    acknowledged,
    over: once(child, 'exit').then(() => {}),
    go: () => void child.send('go'),
    kill: () => void child.kill('SIGKILL'),
  }
}

/** Lets several processes begin at the same moment and returns everything acknowledged, and how long it took. */
export const crowds = async (
  tasks: GuestsTask[],
): Promise<{ acknowledged: Acknowledged[]; seconds: number }> => {
  const started = await Promise.all(tasks.map(startCrowd))
  const began = performance.now()
  for (const { go } of started) go()
  await Promise.all(started.map(({ over }) => over))
  const seconds = (performance.now() - began) / 1000
  return { acknowledged: started.flatMap(({ acknowledged }) => acknowledged), seconds }
}

/** Answers per second, and the 99th percentile of how long one takes with all the others in the way. */
export const say = (acknowledged: Acknowledged[], seconds: number): void => {
  const times = acknowledged.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other)
  const p99 = times[Math.floor(times.length * 0.99)] ?? 0
  const rate = acknowledged.length / seconds
  process.stdout.write(`${rate.toFixed(0)} answers per second, p99 ${p99.toFixed(0)} ms\n`)
}
