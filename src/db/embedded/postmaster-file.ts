import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Clears what a killed launcher or machine left on a data folder: stops an orphaned server in an orderly way, and
 * removes the file of one whose process id now belongs to some other program, over which PostgreSQL would stumble.
 * A server that somebody else runs on the folder is left alone; PostgreSQL then refuses by itself.
 */
export const clearOrphan = async (data: string): Promise<void> => {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = parseInt(readFileSync(file, 'utf8'), 10)
  const command = commandLine(pid)
  if (command?.includes(`-D\0${data}\0`)) await stopOrphan(pid)
  else if (command !== null && !command.includes('postgres')) rmSync(file, { force: true })
}

const patience = 20_000

const stopOrphan = async (pid: number): Promise<void> => {
  process.kill(pid, 'SIGINT')
  const end = Date.now() + patience
  while (commandLine(pid)) {
    if (Date.now() > end) process.kill(pid, 'SIGQUIT')
    await sleep(50)
  }
}

/** Arguments end in a zero byte, proc(5). Empty for a process that is gone or only waited for; null without /proc. */
const commandLine = (pid: number): string | null => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return existsSync('/proc/self') ? '' : null
  }
}
