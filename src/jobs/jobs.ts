import type { JobsConfig, PayloadRequest, TaskConfig } from 'payload'

/** Every task there is. A task is queued with the caller's `req`, so that its row commits with what caused it. */
const tasks: TaskConfig[] = []

const nobody = (_: { req: PayloadRequest }): boolean => false

/** How often the worker looks for work, and how much it takes at once. */
export const rhythm = { pauseMilliseconds: 1_000, jobsAtOnce: 20 }

/** Jobs are queued and run by our own processes, never over HTTP, and leave nothing behind when they are done. */
export const jobs: JobsConfig = {
  tasks,
  access: { run: nobody, queue: nobody, cancel: nobody },
  deleteJobOnComplete: true,
}
