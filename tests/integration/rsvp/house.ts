import type { FastifyInstance } from 'fastify'
import { openDoor } from '../../../src/guests/door.ts'
import { ownOrigins } from '../../../src/guests/origin.ts'
import { answer } from '../../../src/rsvp/answer.ts'
import { formsFrom } from '../../../src/rsvp/form.ts'
import { openVerbs } from './verbs-house.ts'

export type House = Awaited<ReturnType<typeof openHouse>>

/** The same with the guests' door in front, reached through delivery. */
export const openHouse = async () => {
  const log: string[] = []
  let door: FastifyInstance | undefined
  const verbs = await openVerbs(async (deps, publicUrl) => {
    door = openDoor(
      {
        findForm: deps.findForm,
        languagesOf: (reference) => formsFrom(publicUrl()).languagesOf(reference),
        take: (submission) => answer(deps, submission),
        own: ownOrigins('http://localhost:3000'),
      },
      { write: (line) => log.push(line) },
    )
    return door.listen({ host: '127.0.0.1', port: 0 })
  })

  const send = async (
    submissionData: { field: string; value: unknown }[],
    more: object = {},
    locale = 'en',
  ) => {
    const response = await fetch(`${verbs.publicUrl}/api/form-submissions?locale=${locale}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ form: 'paris-2025', submissionData, ...more }),
    })
    return { status: response.status, body: (await response.json()) as Record<string, any> }
  }

  return {
    ...verbs,
    log,
    send,
    close: async () => {
      await door?.close()
      await verbs.close()
    },
  }
}
