import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access/roles.ts'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { fields } from './fields.ts'

/** What a personal link opens. The link itself is nowhere: only what it can be checked against. */
export const links: CollectionConfig = {
  slug: 'links',
  labels: { singular: t('Link', 'Lien', 'Спасылка'), plural: t('Links', 'Liens', 'Спасылкі') },
  admin: { group: shelves.guests, hidden: true },
  // Only verbs make and read links; in a list they would tell who can answer for whom.
  access: {
    create: nobody,
    read: nobody,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  fields,
  graphQL: false,
  versions: false,
  lockDocuments: false,
  disableDuplicate: true,
}
