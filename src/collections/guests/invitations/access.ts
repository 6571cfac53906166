import type { CollectionConfig } from 'payload'
import { can, nobody } from '../../../access/roles.ts'
import { guestDesk } from '../replies/access.ts'

export const access: NonNullable<CollectionConfig['access']> = {
  create: can(...guestDesk),
  read: can(...guestDesk),
  readVersions: nobody,
  update: can(...guestDesk),
  delete: can('administrator'),
  unlock: nobody,
}
