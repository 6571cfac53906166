import type { Access, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { nobody, staff } from './roles.ts'

const stated: Record<string, Partial<Record<'create' | 'read' | 'update' | 'delete', Access>>> = {
  'payload-migrations': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'payload-locked-documents': { create: staff, read: staff, update: staff, delete: staff },
}

/**
 * States the access of the collections Payload adds by itself: its defaults let every signed-in user of any
 * collection in, down to the list of migrations. Preferences keep Payload's own rule, one's own rows.
 */
export const closeFrameworkCollections = async (
  config: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> => {
  const sanitized = await config
  for (const collection of sanitized.collections.filter(({ slug }) => slug.startsWith('payload-'))) {
    close(collection)
  }
  return sanitized
}

const close = (collection: SanitizedCollectionConfig): void => {
  Object.assign(collection.access, { readVersions: nobody, unlock: nobody }, stated[collection.slug])
}
