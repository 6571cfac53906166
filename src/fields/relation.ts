import type { CollectionSlug, JoinField, RelationshipField, UploadField } from 'payload'
import type { Label } from '../i18n/label.ts'

type Options = { required?: boolean; hasMany?: boolean; description?: Label }

/** A relation to one collection; polymorphic relations are not used, so that every reader knows what comes. */
export const relation = (
  name: string,
  label: Label,
  relationTo: CollectionSlug,
  { required = false, hasMany = false, description }: Options = {},
): RelationshipField =>
  ({
    type: 'relationship',
    name,
    label,
    relationTo,
    required,
    hasMany,
    ...(description ? { admin: { description } } : {}),
  }) as RelationshipField

export const image = (name: string, label: Label): UploadField => ({
  type: 'upload',
  name,
  label,
  relationTo: 'media',
})

/** The documents of another collection that point here by their field `on`. */
export const joined = (
  name: string,
  label: Label,
  collection: CollectionSlug,
  on: string,
  defaultSort = 'id',
): JoinField => ({ type: 'join', name, label, collection, on, defaultSort, defaultLimit: 100 })
