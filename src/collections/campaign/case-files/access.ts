import type { CollectionConfig } from 'payload'
import { can, nobody } from '../../../access/roles.ts'

/** Who works with prisoners' families. For everybody else a case file does not exist. */
export const caseDesk = ['administrator', 'campaignOfficer'] as const

export const access: NonNullable<CollectionConfig['access']> = {
  create: can(...caseDesk),
  read: can(...caseDesk),
  readVersions: nobody,
  update: can(...caseDesk),
  delete: can(...caseDesk),
  unlock: nobody,
}
