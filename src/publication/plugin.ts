import type { CollectionConfig, Config, GlobalConfig } from 'payload'
import { changedBy, signChange } from '../fields/changed-by.ts'
import { collectionEndpoints, globalEndpoints } from './endpoints.ts'
import { collectionHooks, globalHooks } from './hooks.ts'
import { presenterOf, type Presenter } from './presenter.ts'

const buttons = {
  PublishButton: '/src/admin/publication/PublishPanel.tsx#PublishPanel',
  UnpublishButton: '/src/admin/publication/Nothing.tsx#Nothing',
  Status: '/src/admin/publication/PublicationStatus.tsx#PublicationStatus',
  beforeDocumentControls: [
    '/src/admin/publication/meanwhile/Meanwhile.tsx#Meanwhile',
    '/src/admin/publication/ReadersPanel.tsx#ReadersPanel',
  ],
}

/** In place of Payload's versions, which restore every language at once. */
const history = { versions: { Component: '/src/admin/publication/history/History.tsx#History' } }

/** In place of Payload's publish and unpublish over selected rows, which ask nothing; the bar has ours. */
const list = { list: { Component: '/src/admin/publication/bulk/List.tsx#List' } }

const bulkBar = ({ perLanguage }: Presenter) => ({
  path: '/src/admin/publication/bulk/BulkBar.tsx#BulkBar',
  clientProps: { perLanguage },
})

/** No autosave: it would write on every keystroke, and versions of sensitive texts would pile up. */
const versions = {
  maxPerDoc: 25,
  drafts: { autosave: false, schedulePublish: false, validate: false },
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
    lockDocuments: false,
    fields: [...collection.fields, ...changedBy()],
    trash: true,
    defaultSort: collection.defaultSort ?? '-updatedAt',
    hooks: {
      ...collection.hooks,
      beforeChange: [...(collection.hooks?.beforeChange ?? []), signChange],
      beforeOperation: [...(collection.hooks?.beforeOperation ?? []), ...(hooks.beforeOperation ?? [])],
      afterChange: [...(collection.hooks?.afterChange ?? []), ...(hooks.afterChange ?? [])],
      afterDelete: [...(collection.hooks?.afterDelete ?? []), ...(hooks.afterDelete ?? [])],
    },
    endpoints: [...(collection.endpoints || []), ...collectionEndpoints(collection.slug)],
    admin: {
      ...collection.admin,
      components: {
        ...collection.admin?.components,
        beforeListTable: [...(collection.admin?.components?.beforeListTable ?? []), bulkBar(presenter)],
        edit: { ...collection.admin?.components?.edit, ...buttons },
        views: {
          ...list,
          ...collection.admin?.components?.views,
          edit: { ...history, ...collection.admin?.components?.views?.edit } as never,
        },
      },
    },
  }
}

const publishedGlobal = (global: GlobalConfig): GlobalConfig => {
  const presenter = presenterOf(global)
  if (!presenter) return global
  return {
    ...global,
    lockDocuments: false,
    versions: { ...versions, max: versions.maxPerDoc },
    fields: [...global.fields, ...changedBy()],
    hooks: {
      ...global.hooks,
      ...globalHooks(global.slug, presenter),
      beforeChange: [...(global.hooks?.beforeChange ?? []), signChange],
    },
    endpoints: [...(global.endpoints || []), ...globalEndpoints(global.slug)],
    admin: {
      ...global.admin,
      components: {
        ...global.admin?.components,
        elements: { ...global.admin?.components?.elements, ...buttons },
        views: {
          ...global.admin?.components?.views,
          edit: { ...history, ...global.admin?.components?.views?.edit } as never,
        },
      },
    },
  }
}
