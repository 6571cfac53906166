import type { CollectionConfig } from 'payload'
import { nobody, staff } from '../../../access/roles.ts'

/** Staff see who works on what; only verbs write it down, because the state decides what may be published. */
export const access: NonNullable<CollectionConfig['access']> = {
  create: nobody,
  read: staff,
  readVersions: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
}
