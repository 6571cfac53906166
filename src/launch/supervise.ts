import { setTimeout as sleep } from 'node:timers/promises'
import { Obstacle } from '../lib/obstacle.ts'
import { say } from './progress.ts'

/** Something that runs until it is stopped; `ended` tells how it ended. */
export type Running = { ended: Promise<string | null>; stop: () => Promise<void> }

/** `start` resolves when the service is ready and throws when it cannot be. */
export type Service = { name: string; start: (signal: AbortSignal) => Promise<Running> }

const firstPause = 1000
const longestPause = 30_000
const steadyAfter = 60_000
const triesInARow = 5

/**
 * Starts a service and keeps it running: when it dies it is started again after 1, 2, 4 … 30 s, because the others go
 * on without it (delivery answers from memory). Five deaths in a row, none of them after a steady minute, are a fault
 * that a restart does not mend: `giveUp` is called with a sentence. A first start that fails throws.
 */
export const supervise = async (
  service: Service,
  giveUp: (error: Obstacle) => void,
  signal: AbortSignal,
): Promise<() => Promise<void>> => {
  let running = await service.start(signal)
  const watching = watch()
  return async () => {
    await running.stop()
    await watching
  }

  async function watch(): Promise<void> {
    for (let deaths = 0; ;) {
      const since = performance.now()
      const end = await running.ended
      if (signal.aborted) return
      deaths = performance.now() - since > steadyAfter ? 1 : deaths + 1
      if (deaths >= triesInARow) {
        return giveUp(
          new Obstacle(`${service.name} ended ${deaths} times in a row (${end}); see its lines above.`),
        )
      }
      const pause = Math.min(firstPause * 2 ** (deaths - 1), longestPause)
      say(`${service.name} ended (${end ?? 'exit code 0'}) and starts again in ${pause / 1000} s.`)
      await sleep(pause, undefined, { signal }).catch(() => {})
      if (signal.aborted) return
      running = await service.start(signal).catch((error: Error) => failed(error.message))
    }
  }
}

const failed = (reason: string): Running => ({ ended: Promise.resolve(reason), stop: async () => {} })
