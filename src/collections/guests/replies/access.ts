import type { CollectionConfig, FieldAccess } from 'payload'
import { can, nobody } from '../../../access/roles.ts'

/** Who works with guests. Translators and campaign officers have no business in the guest list. */
export const guestDesk = ['administrator', 'meetingManager'] as const

export const access: NonNullable<CollectionConfig['access']> = {
  create: nobody,
  read: can(...guestDesk),
  readVersions: nobody,
  update: can(...guestDesk),
  delete: can('administrator'),
  unlock: nobody,
}

/** What a guest said stays what the guest said. */
export const asAnswered = {
  create: (() => false) as FieldAccess,
  read: (() => true) as FieldAccess,
  update: (() => false) as FieldAccess,
}
