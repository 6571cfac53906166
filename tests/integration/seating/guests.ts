import type pg from 'pg'
import type { Payload } from 'payload'
import { payloadForGuests } from '../../../src/guests/payload.ts'
import { sealKey } from '../../../src/lib/seal.ts'
import { answer } from '../../../src/rsvp/answer.ts'
import type { FormDefinition } from '../../../src/rsvp/definition.ts'
import { respond } from '../../../src/rsvp/respond.ts'

/** One thing to send: an answer under a link, or a request without one. */
export type Sending = { link: string | null; key: string }

/** What a process of the guests' side is told. It answers with an `Acknowledged` for each sending, as they come. */
export type GuestsTask = {
  databaseUrl: string
  secret: string
  form: FormDefinition
  sendings: Sending[]
  atOnce: number
  withoutLock?: boolean
  /** Sends again, under the same key, what was not acknowledged. */
  insists?: boolean
}

export type Acknowledged = { key: string; state: string; milliseconds: number }

const run = async (task: GuestsTask) => {
  const payload = await payloadForGuests(task.databaseUrl, 'http://localhost:3001')
  if (task.withoutLock) neverLock(payload)
  const deps = { payload, key: sealKey(task.secret), findForm: async () => task.form }
  process.send!('ready')
  await new Promise((go) => process.once('message', go))
  const waiting = [...task.sendings]
  const guest = async () => {
    for (let sending = waiting.shift(); sending; sending = waiting.shift()) {
      const began = performance.now()
      const state = await insist(task, () => send(deps, task.form, sending))
      process.send!({
        key: sending.key,
        state,
        milliseconds: performance.now() - began,
      } satisfies Acknowledged)
    }
  }
  await Promise.all(Array.from({ length: task.atOnce }, guest))
  process.send!('done', () => process.exit(0))
}

const pause = 100

const insist = async (task: GuestsTask, work: () => Promise<string>): Promise<string> => {
  for (;;) {
    const state = await work().catch((error: unknown) => `failed: ${reasonOf(error)}`)
    if (!task.insists || !/^failed|answer-in-progress/.test(state)) return state
    await new Promise((later) => setTimeout(later, pause))
  }
}

const reasonOf = (error: unknown): string => {
  const { message, cause } = error as { message: string; cause?: { message?: string } }
  return cause?.message ?? message
}

const send = async (
  deps: Parameters<typeof respond>[0],
  form: FormDefinition,
  { link, key }: Sending,
): Promise<string> => {
  const answers = [
    { field: 'attendance', value: 'accepted' },
    { field: 'nameAsOnId', value: 'Iryna Invented' },
  ]
  const common = { locale: 'en', channel: 'web', idempotencyKey: key, answeredBy: { kind: 'self' } } as const
  if (link === null) {
    const submissionData = [...answers, { field: 'email', value: `${key}@example.org` }]
    const outcome = await answer(deps, { ...common, form: form.id, submissionData })
    return outcome.accepted ? 'requested' : outcome.problem.code
  }
  const outcome = await respond(deps, { ...common, hash: link, people: [{ answers, items: [] }] })
  return outcome.accepted ? outcome.replies[0]!.seatState : outcome.problem.code
}

/** The control: the same program on a driver that never asks Postgres for a row lock. */
const neverLock = (payload: Payload) => {
  const { Client } = (payload.db as unknown as { pg: typeof pg }).pg
  const driver = Client.prototype as unknown as { query: (...given: unknown[]) => unknown }
  const { query } = driver
  driver.query = function (this: unknown, config: unknown, ...rest: unknown[]) {
    const { text } = config as { text?: string }
    const unlocked = text && { ...(config as object), text: text.replace(/ for (no key )?update/g, '') }
    return query.call(this, unlocked ?? config, ...rest)
  }
}

process.once('message', (task: GuestsTask) => run(task))
