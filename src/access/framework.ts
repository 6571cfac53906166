import type { Access, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { can, nobody, roles, staff } from './roles.ts'

/** Who has anything to lock while editing it. */
const writers = can(...roles.filter((role) => role !== 'hostLiaison' && role !== 'auditor'))

/**
 * Payload's own dashboard asks who is editing what, and is no page at all where that is refused: whoever has nothing
 * to lock is answered with their own locks, which are none.
 */
const ownOrWriters: Access = (args) =>
  writers(args) === true || (staff(args) === true && { 'user.value': { equals: args.req.user?.id } })

const stated: Record<string, Partial<Record<'create' | 'read' | 'update' | 'delete', Access>>> = {
  'payload-migrations': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'payload-locked-documents': { create: writers, read: ownOrWriters, update: writers, delete: writers },
}

/**
 * States the access of the collections Payload adds by itself: its defaults let every signed-in user of any
 * collection in, down to the list of migrations. Preferences keep Payload's own rule, one's own rows, for staff alone.
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
  const { access, slug } = collection
  Object.assign(access, { readVersions: nobody, unlock: nobody }, stated[slug])
  if (slug !== 'payload-preferences') return
  for (const act of ['create', 'read', 'update', 'delete'] as const) access[act] = forStaff(access[act])
  // Their handlers ask for a user, and a program with a key is one. Payload shares endpoints between collections.
  collection.endpoints = (collection.endpoints || []).map((endpoint) => ({
    ...endpoint,
    handler: (req) =>
      staff({ req }) === true
        ? endpoint.handler(req)
        : Response.json({ errors: [{ message: 'Forbidden' }] }, { status: 403 }),
  }))
}

const forStaff =
  (rule: Access): Access =>
  (args) =>
    staff(args) === true && rule(args)
