/** Loaded before each server under test: says on demand what the process has used, and ends it with its parent. */
export type Usage = {
  rssBytes: number
  /** Microseconds of processor time since the start, in user and system mode. */
  cpu: number
}

const usage = (): Usage => {
  const { user, system } = process.cpuUsage()
  return { rssBytes: process.memoryUsage.rss(), cpu: user + system }
}

process.on('message', () => process.send?.(usage()))
process.on('disconnect', () => process.exit(1))
