import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { SignerTask } from './signer.ts'

const program = new URL('./signer.ts', import.meta.url)

const start = async (task: SignerTask): Promise<ChildProcess> => {
  const child = fork(program, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  child.send(task)
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('A signer ended before it was ready.'))),
  ])
  return child
}

/** Starts two processes on one database, lets both begin at the same moment and returns every outcome. */
export const signFromTwoProcesses = async (
  tasks: [SignerTask, SignerTask],
  { before, meanwhile }: { before?: () => Promise<void>; meanwhile?: () => Promise<void> } = {},
): Promise<(string | null)[]> => {
  const children = await Promise.all(tasks.map(start))
  const finished = Promise.all(children.map((child) => once(child, 'message')))
  const already = before?.()
  for (const child of children) child.send('go')
  await Promise.all([already, meanwhile?.()])
  const outcomes = (await finished).flatMap(([outcome]) => outcome as (string | null)[])
  for (const child of children) if (child.connected) child.disconnect()
  return outcomes
}
