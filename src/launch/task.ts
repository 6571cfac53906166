import { Obstacle } from '../lib/obstacle.ts'
import { startChild, type Program } from './child.ts'

const remembered = 30

/**
 * Runs a program to its end and resolves with the last message it sent. Its output is kept back, and shown when it
 * fails or `loud` is set. A signal to stop ends it. Throws an Obstacle when it fails.
 */
export const runTask = async (
  program: Omit<Program, 'onLine' | 'onMessage'> & { loud?: boolean },
  signal: AbortSignal,
): Promise<unknown> => {
  signal.throwIfAborted()
  const lines: string[] = []
  let answer: unknown
  const child = startChild({
    ...program,
    onLine: (line) => {
      lines.push(line)
      if (program.loud) process.stdout.write(`${line}\n`)
    },
    onMessage: (message) => (answer = message),
  })
  const stop = (): void => void child.stop()
  signal.addEventListener('abort', stop, { once: true })
  const end = await child.ended
  signal.removeEventListener('abort', stop)
  signal.throwIfAborted()
  if (end === null) return answer
  const output = program.loud ? '' : `${lines.slice(-remembered).join('\n')}\n`
  throw new Obstacle(`${output}${program.name} failed (${end}); its last lines are above.`)
}
