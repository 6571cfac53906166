import type { CollectionConfig, Config, GlobalConfig, PayloadRequest } from 'payload'
import { begin } from './begin.ts'
import { forget } from './forget.ts'
import { tellStale } from './tell-stale.ts'

/** Notes where the translations of every noun with public texts begin, and forgets them with their document. */
export const translationPlugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(translated) ?? [],
  globals: config.globals?.map(translatedGlobal) ?? [],
})

const afterSave = async (req: PayloadRequest, slug: string, id: string, isNew: boolean): Promise<void> => {
  await begin(req, slug, id, isNew)
  if (!isNew) await tellStale(req, slug, id)
}

const translated = (collection: CollectionConfig): CollectionConfig =>
  collection.custom?.['presenter']
    ? {
        ...collection,
        hooks: {
          ...collection.hooks,
          afterChange: [
            ...(collection.hooks?.afterChange ?? []),
            ({ doc, req, operation }) =>
              afterSave(req, collection.slug, String((doc as { id: unknown }).id), operation === 'create'),
          ],
          afterDelete: [
            ...(collection.hooks?.afterDelete ?? []),
            ({ id, req }) => forget(req, collection.slug, String(id)),
          ],
        },
      }
    : collection

const translatedGlobal = (global: GlobalConfig): GlobalConfig =>
  global.custom?.['presenter']
    ? {
        ...global,
        hooks: {
          ...global.hooks,
          afterChange: [
            ...(global.hooks?.afterChange ?? []),
            ({ req }) => afterSave(req, global.slug, global.slug, false),
          ],
        },
      }
    : global
