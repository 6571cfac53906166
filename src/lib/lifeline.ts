import { spawn } from 'node:child_process'

/**
 * Ends a process (with a negative id: its group) when this process is gone, however it went: a shell of its own waits
 * for the end of a pipe, which the system closes even after SIGKILL. Returns how to let go of it.
 */
export const lifeline = (target: number, signal: 'INT' | 'TERM'): (() => void) => {
  const watcher = spawn('/bin/sh', ['-c', 'read -r _; kill -s "$0" -- "$1"', signal, String(target)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  })
  watcher.on('error', () => {})
  watcher.unref()
  return () => watcher.kill('SIGKILL')
}
