import type { CollectionSlug } from 'payload'
import { publish } from '../../../src/publication/publish.ts'
import { withdraw } from '../../../src/publication/withdraw.ts'
import { uuidFrom } from '../../../src/lib/uuid.ts'
import { type Database, freshDatabase } from '../../support/databases.ts'
import { startStudio, type Studio } from '../../support/studio.ts'
import { fixClock } from './fixed-clock.ts'

/** A studio on a seeded database with a clock of its own, and the verbs of its staff; ids are made from names. */
export type Twin = Awaited<ReturnType<typeof openTwin>>

export const openTwin = async () => {
  const database: Database = await freshDatabase('seeded')
  await fixClock(database)
  const studio: Studio = await startStudio(database.ownerUrl)
  const asStaff = async () => ({
    draft: true,
    depth: 0,
    // The scene is set by whoever may; what may be seen of it is what is tested.
    overrideAccess: true,
    req: await studio.as('administrator'),
  })
  const create = async (slug: string, key: string, data: object, locale = 'en'): Promise<string> => {
    const id = uuidFrom(`hidden ${slug} ${key}`)
    const options = await asStaff()
    await studio.payload.create({
      collection: slug as CollectionSlug,
      locale: locale as never,
      data: { id, ...data } as never,
      ...options,
    })
    return id
  }
  const save = async (slug: string, id: string, data: object, locale = 'en'): Promise<void> => {
    const options = await asStaff()
    await studio.payload.update({
      collection: slug as CollectionSlug,
      id,
      locale: locale as never,
      data,
      ...options,
    })
  }
  return {
    database,
    studio,
    create,
    save,
    /** A draft, and at once public as it is. */
    createPublic: async (slug: string, key: string, data: object): Promise<string> => {
      const id = await create(slug, key, data)
      await publish(slug, id, [], await studio.as('administrator'))
      return id
    },
    publish: async (slug: string, id: string, ...locales: string[]) =>
      publish(slug, id, locales, await studio.as('administrator')),
    withdraw: async (slug: string, id: string, ...locales: string[]) =>
      withdraw(slug, id, locales, await studio.as('administrator')),
    trash: (slug: string, id: string) => save(slug, id, { deletedAt: '2026-02-03T04:05:06.000Z' }),
    close: async () => {
      await studio.stop()
      await database.drop()
    },
  }
}
