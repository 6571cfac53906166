import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Loaded before each server under test: says on demand what the process has used, and ends it with its parent. */
export type Usage = {
  rssBytes: number
  /** Microseconds of processor time since the start, in user and system mode. */
  cpu: number
  /** The longest time the event loop stood still since the last question, milliseconds. */
  blocked: number
}

const resolution = 5
const delays = monitorEventLoopDelay({ resolution })
delays.enable()

const usage = (): Usage => {
  const { user, system } = process.cpuUsage()
  const blocked = Math.max(0, delays.max / 1e6 - resolution)
  delays.reset()
  return { rssBytes: process.memoryUsage.rss(), cpu: user + system, blocked }
}

process.on('message', () => process.send?.(usage()))
process.on('disconnect', () => process.exit(1))
