import type { JobsConfig, Payload, PayloadRequest } from 'payload'
import { readEnv } from '../env.ts'
import { sealKey } from '../lib/seal.ts'
import { purge as purgeGuests } from '../personal-data/purge/purge.ts'
import { runDue } from '../publication/schedule/run-due.ts'
import { fillFreeSeats } from '../rsvp/fill-free-seats.ts'
import { purge as purgeCaseFiles } from '../sealing/purge.ts'
import { tellOverdue } from '../translation/tell-overdue.ts'
import { collect } from '../webhooks/collect.ts'
import { deliver } from '../webhooks/deliver.ts'
import { sweepMedia } from './sweep-media.ts'

/** Work that comes back by the clock and does no harm when it is done twice: at start, then every so often. */
export type Chore = { name: string; everyMinutes: number; run: (payload: Payload) => Promise<unknown> }

export const chores: Chore[] = [
  { name: 'publish as scheduled', everyMinutes: 0.05, run: (payload) => runDue(payload) },
  { name: 'purge case files', everyMinutes: 60, run: (payload) => purgeCaseFiles(payload) },
  { name: 'forget guests', everyMinutes: 60, run: (payload) => purgeGuests(payload) },
  { name: 'sweep media', everyMinutes: 10, run: (payload) => sweepMedia(payload) },
  { name: 'give free places to who waits', everyMinutes: 1, run: (payload) => fillFreeSeats(payload) },
  { name: 'tell of overdue tasks', everyMinutes: 15, run: (payload) => tellOverdue(payload) },
  { name: 'tell webhooks', everyMinutes: 0.05, run: (payload) => tellWebhooks(payload) },
]

const tellWebhooks = async (payload: Payload): Promise<void> => {
  await collect(payload)
  await deliver(payload, sealKey(readEnv().SEAL_KEY))
}

const nobody = (_: { req: PayloadRequest }): boolean => false

/** How often the worker looks for work. */
export const rhythm = { pauseMilliseconds: 1_000 }

/** Payload's queue is not used: what is to happen is a row of ours. Its addresses answer nobody all the same. */
export const jobs: JobsConfig = {
  access: { run: nobody, queue: nobody, cancel: nobody },
}
