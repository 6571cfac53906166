import type { CollectionConfig, Config, FlattenedField, GlobalConfig, PayloadRequest } from 'payload'
import { meetingPath } from '../nouns.ts'
import { writesWhole } from '../publishing.ts'
import { keepToOwnCategories } from './own-category.ts'
import { manageOwnMeeting } from './own-meeting.ts'
import { holdToRole } from './guard.ts'
import { refusal } from './refusal.ts'

/** Puts the guard before everything that a noun does itself with a write. The last plugin in the list. */
export const writtenDataPlugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(guardedCollection) ?? [],
  globals: config.globals?.map(guardedGlobal) ?? [],
})

const guardedCollection = (collection: CollectionConfig): CollectionConfig => {
  const { slug, hooks } = collection
  if (!isHeld(collection)) return collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [
        ({ args, operation, req }) => {
          if (operation === 'restoreVersion') refuseWholeVersion(req, slug, args)
        },
        ...(hooks?.beforeOperation ?? []),
      ],
      beforeChange: [
        ({ collection: { flattenedFields }, data, operation, originalDoc, req }) => {
          hold(req, slug, flattenedFields, operation, originalDoc, data)
        },
        ...(slug === 'invitations' ? [keepToOwnCategories] : []),
        ...(hooks?.beforeChange ?? []),
      ],
      afterChange: [...(meetingPath[slug] === 'id' ? [manageOwnMeeting] : []), ...(hooks?.afterChange ?? [])],
    },
  }
}

/** What may become public, and what of the guests' side people write by hand. */
const isHeld = ({ slug, custom }: CollectionConfig): boolean =>
  custom?.['presenter'] !== undefined || slug === 'registration-categories' || slug === 'invitations'

const guardedGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    beforeOperation: [
      ({ args, operation, req }) => {
        if (operation === 'restoreVersion') refuseWholeVersion(req, global.slug, args)
      },
      ...(global.hooks?.beforeOperation ?? []),
    ],
    beforeChange: [
      ({ global: { flattenedFields }, data, originalDoc, req }) => {
        hold(req, global.slug, flattenedFields, 'update', originalDoc, data)
      },
      ...(global.hooks?.beforeChange ?? []),
    ],
  },
})

const hold = (
  req: PayloadRequest,
  slug: string,
  fields: readonly FlattenedField[],
  operation: 'create' | 'update',
  stored: unknown,
  written: unknown,
): void =>
  holdToRole({
    ...{ slug, fields, operation, req },
    stored: (stored ?? {}) as Record<string, unknown>,
    written: (written ?? {}) as Record<string, unknown>,
  })

const refuseWholeVersion = (req: PayloadRequest, slug: string, args: unknown): void => {
  if (!(args as { overrideAccess?: boolean }).overrideAccess && !writesWhole(req, slug))
    throw refusal('whole-version', req)
}
