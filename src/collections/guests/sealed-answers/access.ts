import type { CollectionConfig } from 'payload'
import { can, nobody } from '../../../access/roles.ts'

/** The rows say which questions were answered, never what; they are written by the guests' door alone. */
export const access: NonNullable<CollectionConfig['access']> = {
  create: nobody,
  read: can('administrator', 'meetingManager'),
  readVersions: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
}
