import { join } from 'node:path'
import type { Env } from '../env.ts'
import { staffEnv } from './program-env.ts'
import { runTask } from './task.ts'
import type { Login } from './tasks/administrator.ts'

const script = join(import.meta.dirname, 'tasks/run.ts')

type Task = 'prepare' | 'migrate' | 'seed' | 'admin'

/** Runs one of the tasks in `tasks/run.ts` against a database, and returns the login it made, if it made one. */
export const runPayloadTask = async (
  task: Task,
  env: Env,
  ownerUrl: string,
  signal: AbortSignal,
  argument?: string,
): Promise<Login | null> => {
  const args = [script, task, ...(argument === undefined ? [] : [argument])]
  const login = await runTask({ name: `The task ${task}`, args, env: staffEnv(env, ownerUrl) }, signal)
  return (login as Login | undefined) ?? null
}
