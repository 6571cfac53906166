import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { vi } from 'vitest'
import { Current } from '../../../src/delivery/current.ts'
import { deliveryApp } from '../../../src/delivery/app.ts'
import { follow } from '../../../src/delivery/follow.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { openDoor } from '../../../src/guests/door.ts'
import { ownOrigins } from '../../../src/guests/origin.ts'
import { payloadForGuests } from '../../../src/guests/payload.ts'
import { sealKey } from '../../../src/lib/seal.ts'
import { answer } from '../../../src/rsvp/answer.ts'
import { formsFrom } from '../../../src/rsvp/form.ts'
import { freshDatabase } from '../../support/databases.ts'
import { startStudio } from '../../support/studio.ts'

export type House = Awaited<ReturnType<typeof openHouse>>

/** Studio, delivery and the guests' door on one seeded database, each under its own role, as in the product. */
export const openHouse = async () => {
  const secret = randomBytes(32).toString('base64')
  vi.stubEnv('SEAL_KEY', secret)
  vi.stubEnv('DATA_DIR', `${tmpdir()}/alliance-rsvp-tests`)
  const database = await freshDatabase('seeded')
  const studio = await startStudio(database.ownerUrl)
  const guests = await payloadForGuests(database.guestsUrl, 'http://localhost:3001')

  let publicUrl = ''
  const forms = {
    find: (...asked: Parameters<ReturnType<typeof formsFrom>['find']>) => formsFrom(publicUrl).find(...asked),
  }
  const log: string[] = []
  const door = openDoor(
    {
      findForm: forms.find,
      languagesOf: (reference) => formsFrom(publicUrl).languagesOf(reference),
      take: (submission) =>
        answer(submission, { payload: guests, findForm: forms.find, key: sealKey(secret) }),
      own: ownOrigins('http://localhost:3000'),
    },
    { write: (line) => log.push(line) },
  )
  const current = new Current(publicModel)
  const follower = follow(database.deliveryUrl, current)
  const delivery = await deliveryApp({
    current,
    sdl: await readFile(new URL('../../../src/generated/public.graphql', import.meta.url), 'utf8'),
    guests: await door.listen({ host: '127.0.0.1', port: 0 }),
    media: tmpdir(),
    onFault: (fault) => log.push(String(fault)),
  })
  publicUrl = await delivery.listen({ host: '127.0.0.1', port: 0 })
  await follower.ready

  const send = async (
    submissionData: { field: string; value: unknown }[],
    more: object = {},
    locale = 'en',
  ) => {
    const response = await fetch(`${publicUrl}/api/form-submissions?locale=${locale}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ form: 'paris-2025', submissionData, ...more }),
    })
    return { status: response.status, body: (await response.json()) as Record<string, any> }
  }

  return {
    database,
    studio,
    publicUrl,
    log,
    send,
    close: async () => {
      await delivery.close()
      await follower.stop()
      await door.close()
      await guests.destroy()
      await studio.stop()
      await database.drop()
      vi.unstubAllEnvs()
    },
  }
}

/** What the Paris form needs, from a guest nobody knows. */
export const enough = [
  { field: 'attendance', value: 'accepted' },
  { field: 'nameAsOnId', value: 'Iryna Invented' },
  { field: 'publicationChoice', value: 'notAtAll' },
]
