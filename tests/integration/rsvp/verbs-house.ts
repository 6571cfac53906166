import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { vi } from 'vitest'
import { Current } from '../../../src/delivery/current.ts'
import { deliveryApp } from '../../../src/delivery/app.ts'
import { follow } from '../../../src/delivery/follow.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { payloadForGuests } from '../../../src/guests/payload.ts'
import { sealKey } from '../../../src/lib/seal.ts'
import type { Answering } from '../../../src/rsvp/answering.ts'
import { formsFrom } from '../../../src/rsvp/form.ts'
import { freshDatabase } from '../../support/databases.ts'
import { startStudio } from '../../support/studio.ts'

export type VerbsHouse = Awaited<ReturnType<typeof openVerbs>>

/**
 * Studio, delivery and the guests' verbs on one seeded database, each under its own role, as in the product.
 * `openDoor` puts the guests' HTTP door behind delivery, and gives its address.
 */
export const openVerbs = async (openDoor?: (deps: Answering, publicUrl: () => string) => Promise<string>) => {
  const secret = randomBytes(32).toString('base64')
  vi.stubEnv('SEAL_KEY', secret)
  vi.stubEnv('DATA_DIR', `${tmpdir()}/alliance-rsvp-tests`)
  const database = await freshDatabase('seeded')
  const studio = await startStudio(database.ownerUrl)
  const guests = await payloadForGuests(database.guestsUrl, 'http://localhost:3001')

  let publicUrl = ''
  const log: string[] = []
  /** What the verbs work with in the guests' process; a test may set the clock. */
  const deps: Answering = {
    payload: guests,
    findForm: (...asked) => formsFrom(publicUrl).find(...asked),
    key: sealKey(secret),
  }
  const current = new Current(publicModel)
  const follower = follow(database.deliveryUrl, current)
  const delivery = await deliveryApp({
    current,
    sdl: await readFile(new URL('../../../src/generated/public.graphql', import.meta.url), 'utf8'),
    guests: (await openDoor?.(deps, () => publicUrl)) ?? 'http://127.0.0.1:1',
    media: tmpdir(),
    onFault: (fault) => log.push(String(fault)),
  })
  publicUrl = await delivery.listen({ host: '127.0.0.1', port: 0 })
  vi.stubEnv('PORT', new URL(publicUrl).port)
  await follower.ready

  return {
    database,
    studio,
    deps,
    secret,
    publicUrl,
    log,
    close: async () => {
      await delivery.close()
      await follower.stop()
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
