import { existsSync } from 'node:fs'
import { Obstacle } from '../lib/obstacle.ts'

/** A command; it resolves with its exit code, 0 when it has nothing to say. */
export type Verb = (signal: AbortSignal, args: string[]) => Promise<number | void>

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** A terminal sends Ctrl-C to every process of the job, and the parent passes it on: the second copy is no command. */
const echo = 1000

/**
 * Runs a command: settings from `.env` under those of the environment, an orderly stop on a signal, and obstacles as
 * plain sentences. Other errors are faults of ours and show where they came from.
 */
export const main = async (verb: Verb): Promise<never> => {
  const signal = stopSignal()
  try {
    if (existsSync('.env')) process.loadEnvFile('.env')
    return process.exit((await verb(signal, process.argv.slice(2))) ?? 0)
  } catch (error) {
    if (signal.aborted) return process.exit(130)
    const words =
      error instanceof Obstacle ? error.message : error instanceof Error ? error.stack : String(error)
    process.stderr.write(`\n${words}\n`)
    return process.exit(1)
  }
}

/** Aborted by a signal or when the parent is gone; a second signal ends at once, and the lifelines end the children. */
const stopSignal = (): AbortSignal => {
  const stop = new AbortController()
  let since: number | undefined
  const onSignal = (): void => {
    if (since !== undefined && performance.now() - since > echo) process.exit(130)
    since ??= performance.now()
    stop.abort(new Obstacle('Stopped.'))
  }
  for (const name of signals) process.on(name, onSignal)
  process.once('disconnect', onSignal)
  process.channel?.unref()
  return stop.signal
}
