import { setTimeout as sleep } from 'node:timers/promises'
import { Obstacle } from '../lib/obstacle.ts'
import { startChild, type Program } from './child.ts'
import { say } from './progress.ts'
import type { Running, Service } from './supervise.ts'

export type Ready = { url: string } | { line: string }

const patience = 60_000
const pause = 100

/** A long-running program as a service: ready when its health page answers 200, or when it prints a line. */
export const programService = (program: Omit<Program, 'onLine'>, ready: Ready): Service => ({
  name: program.name,
  start: async (signal) => {
    const heard = new Set<string>()
    const child = startChild({
      ...program,
      onLine: (line) => {
        if ('line' in ready && line.includes(ready.line)) heard.add(ready.line)
        say(`[${program.name}] ${line}`)
      },
    })
    try {
      await untilReady(
        program.name,
        child,
        () => ('url' in ready ? isHealthy(ready.url, signal) : heard.size > 0),
        signal,
      )
      return child
    } catch (error) {
      await child.stop()
      throw error
    }
  },
})

const untilReady = async (
  name: string,
  { ended }: Running,
  isReady: () => Promise<boolean> | boolean,
  signal: AbortSignal,
): Promise<void> => {
  const death = ended.then((end) => {
    throw new Obstacle(`${name} ended before it was ready (${end ?? 'exit code 0'}); see its lines above.`)
  })
  death.catch(() => {})
  for (const end = performance.now() + patience; performance.now() < end;) {
    signal.throwIfAborted()
    if (await Promise.race([isReady(), death])) return
    await Promise.race([sleep(pause, undefined, { ref: false }), death])
  }
  throw new Obstacle(`${name} was not ready within ${patience / 1000} s; see its lines above.`)
}

const isHealthy = async (url: string, signal: AbortSignal): Promise<boolean> => {
  try {
    const answer = await fetch(url, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(5000)]),
      redirect: 'manual',
    })
    await answer.body?.cancel()
    return answer.status === 200
  } catch {
    return false
  }
}
