import type pg from 'pg'
import type { Payload } from 'payload'
import { sign } from '../../../src/signing/sign.ts'
import { payloadOn } from '../../support/payload.ts'
import { asEditor, refusalOf } from './house.ts'

/** What a process of signers is told, and what it answers: the code of each refusal, null for each signature. */
export type SignerTask = {
  databaseUrl: string
  declaration: string
  textHash: string
  people: string[]
  atOnce: number
  withoutLock?: boolean
}

const run = async (task: SignerTask) => {
  const { declaration, textHash, people, atOnce } = task
  const payload = await payloadOn(task.databaseUrl)
  if (task.withoutLock) neverLock(payload)
  process.send!('ready')
  await new Promise((go) => process.once('message', go))
  const waiting = [...people]
  const outcomes: (string | null)[] = []
  const signer = async () => {
    for (let person = waiting.shift(); person; person = waiting.shift()) {
      const asked = { declaration, person, textHash, channel: 'online', locale: 'en' } as const
      const consent = { scope: 'name' } as const
      outcomes.push(await refusalOf(sign(await asEditor(payload), { ...asked, consent })))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, signer))
  await payload.destroy()
  process.send!(outcomes)
  process.disconnect()
}

/** The control: the same program on a driver that never asks Postgres for a row lock. */
const neverLock = (payload: Payload) => {
  const { Client } = (payload.db as unknown as { pg: typeof pg }).pg
  const driver = Client.prototype as unknown as { query: (...given: unknown[]) => unknown }
  const { query } = driver
  driver.query = function (this: unknown, config: unknown, ...rest: unknown[]) {
    const { text } = config as { text?: string }
    const unlocked = text && { ...(config as object), text: text.replace('for no key update', '') }
    return query.call(this, unlocked ?? config, ...rest)
  }
}

process.once('message', (task: SignerTask) => run(task))
