import type { JobsConfig, Payload, PayloadRequest, TaskConfig } from 'payload'
import { purge } from '../sealing/purge.ts'
import { sweepMedia } from './sweep-media.ts'

/** Every task there is. A task is queued with the caller's `req`, so that its row commits with what caused it. */
const tasks: TaskConfig[] = []

/** Work that comes back by the clock and does no harm when it is done twice: at start, then every so often. */
export type Chore = { name: string; everyMinutes: number; run: (payload: Payload) => Promise<unknown> }

export const chores: Chore[] = [
  { name: 'purge case files', everyMinutes: 60, run: (payload) => purge(payload) },
  { name: 'sweep media', everyMinutes: 10, run: (payload) => sweepMedia(payload) },
]

const nobody = (_: { req: PayloadRequest }): boolean => false

/** How often the worker looks for work, and how much it takes at once. */
export const rhythm = { pauseMilliseconds: 1_000, jobsAtOnce: 20 }

/** Jobs are queued and run by our own processes, never over HTTP, and leave nothing behind when they are done. */
export const jobs: JobsConfig = {
  tasks,
  access: { run: nobody, queue: nobody, cancel: nobody },
  deleteJobOnComplete: true,
}
