import type { CollectionConfig, Config, GlobalConfig } from 'payload'
import { collectionEndpoints, globalEndpoints } from './endpoints.ts'
import { collectionHooks, globalHooks } from './hooks.ts'
import { presenterOf } from './presenter.ts'

const buttons = {
  PublishButton: '/src/admin/publication/PublishPanel.tsx#PublishPanel',
  UnpublishButton: '/src/admin/publication/Nothing.tsx#Nothing',
  Status: '/src/admin/publication/PublicationStatus.tsx#PublicationStatus',
}

/** No autosave: it would write on every keystroke, and versions of sensitive texts would pile up. */
const versions = {
  maxPerDoc: 25,
  drafts: { autosave: false, schedulePublish: true, validate: false },
} as const

/**
 * Gives every collection and global that has a presenter drafts, its place in the publication log, and
 * publish and withdraw by language in place of Payload's own buttons. The last plugin in the list.
 */
export const publicationPlugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(publishedCollection) ?? [],
  globals: config.globals?.map(publishedGlobal) ?? [],
})

const publishedCollection = (collection: CollectionConfig): CollectionConfig => {
  const presenter = presenterOf(collection)
  if (!presenter) return collection
  const hooks = collectionHooks(collection.slug, presenter)
  return {
    ...collection,
    versions,
    trash: true,
    defaultSort: collection.defaultSort ?? '-updatedAt',
    hooks: {
      ...collection.hooks,
      beforeOperation: [...(collection.hooks?.beforeOperation ?? []), ...(hooks.beforeOperation ?? [])],
      afterChange: [...(collection.hooks?.afterChange ?? []), ...(hooks.afterChange ?? [])],
      afterDelete: [...(collection.hooks?.afterDelete ?? []), ...(hooks.afterDelete ?? [])],
    },
    endpoints: [...(collection.endpoints || []), ...collectionEndpoints(collection.slug, presenter)],
    admin: {
      ...collection.admin,
      components: {
        ...collection.admin?.components,
        edit: { ...collection.admin?.components?.edit, ...buttons },
      },
    },
  }
}

const publishedGlobal = (global: GlobalConfig): GlobalConfig => {
  const presenter = presenterOf(global)
  if (!presenter) return global
  return {
    ...global,
    versions: { ...versions, max: versions.maxPerDoc },
    hooks: { ...global.hooks, ...globalHooks(global.slug, presenter) },
    endpoints: [...(global.endpoints || []), ...globalEndpoints(global.slug, presenter)],
    admin: {
      ...global.admin,
      components: {
        ...global.admin?.components,
        elements: { ...global.admin?.components?.elements, ...buttons },
      },
    },
  }
}
