import type { CollectionConfig } from 'payload'
import { allowed, allowedToCreate } from './allowed.ts'
import { areaOf } from './nouns.ts'
import { content } from './rights.ts'
import { can, nobody, staff } from './roles.ts'

/** Access of a noun that may become public, from its area's rows in the table of rights. */
export const contentAccess = (slug: string): NonNullable<CollectionConfig['access']> => {
  const rows = content[areaOf(slug)]
  const scope = { slug }
  return {
    create: allowedToCreate(rows.create, scope),
    read: allowed(rows.read, scope),
    readVersions: allowed(rows.history, scope),
    update: allowed(rows.update, scope),
    delete: allowed(rows.remove, scope),
    unlock: can('administrator'),
    admin: ({ req }) => staff({ req }) as boolean,
  }
}

/** Access of a collection that nobody reaches but by the acts named. */
export const only = (
  acts: Partial<NonNullable<CollectionConfig['access']>>,
): NonNullable<CollectionConfig['access']> => ({
  create: nobody,
  read: nobody,
  readVersions: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
  ...acts,
})
