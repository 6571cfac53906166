import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const name = 'postmaster.pid'

/** The process id of the server that runs on a data folder, or null. The first line, as in PostgreSQL's pidfile.h. */
const runningServer = (data: string): number | null => {
  const file = join(data, name)
  if (!existsSync(file)) return null
  const pid = parseInt(readFileSync(file, 'utf8'), 10)
  return isPostgres(pid) ? pid : null
}

/**
 * Clears what a killed launcher or machine left: stops an orphaned server in an orderly way, removes the file of one
 * that is gone. PostgreSQL itself would refuse when its old process id now belongs to some other program.
 */
export const clearOrphan = async (data: string): Promise<void> => {
  const orphan = runningServer(data)
  if (orphan) await stopServer(orphan)
  rmSync(join(data, name), { force: true })
}

const patience = 20_000

const stopServer = async (pid: number): Promise<void> => {
  process.kill(pid, 'SIGINT')
  const end = Date.now() + patience
  while (isPostgres(pid)) {
    if (Date.now() > end) process.kill(pid, 'SIGQUIT')
    await sleep(50)
  }
}

const isPostgres = (pid: number): boolean => {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  return commandLine(pid)?.includes('postgres') ?? true
}

/** Empty for a process that ended and was not yet waited for; null where the system has no /proc. */
const commandLine = (pid: number): string | null => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return existsSync('/proc/self') ? '' : null
  }
}
