import type { CollectionConfig } from 'payload'
import { can, nobody } from '../../../access/roles.ts'

/** Written by code alone; whoever could change or delete a row could hide what they opened. */
export const access: NonNullable<CollectionConfig['access']> = {
  create: nobody,
  read: can('administrator'),
  readVersions: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
}
