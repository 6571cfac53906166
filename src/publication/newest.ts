import type { CollectionSlug, GlobalSlug, Payload, PayloadRequest } from 'payload'
import type { PublishedEntity } from './entities.ts'
import { present, type Texts } from './present.ts'

/** The texts of the newest draft as publishing would present them, by language; read through the adapter. */
export const newestTexts = async (
  payload: Payload,
  entity: PublishedEntity,
  id: string,
  transactionID: string,
): Promise<Record<string, Texts>> => {
  const req = { transactionID, payload, locale: 'all', context: {} } as unknown as PayloadRequest
  const newest = { locale: 'all', limit: 1, req } as const
  const found =
    entity.kind === 'collection'
      ? (
          await payload.db.queryDrafts({
            collection: entity.slug as CollectionSlug,
            where: { parent: { equals: id } },
            ...newest,
          })
        ).docs[0]
      : (
          await payload.db.findGlobalVersions({
            global: entity.slug as GlobalSlug,
            where: { latest: { equals: true } },
            ...newest,
          })
        ).docs[0]?.version
  return found ? present({ ...found, id }, entity.fields, entity.presenter).languages : {}
}
