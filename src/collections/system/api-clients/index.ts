import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'

/** Programs that read drafts over the staff API, or write them, with a key and never a password. */
export const apiClients: CollectionConfig = {
  slug: 'api-clients',
  labels: {
    singular: t('API client', 'Client d’API', 'Кліент API'),
    plural: t('API clients', 'Clients d’API', 'Кліенты API'),
  },
  admin: { group: shelves.system, useAsTitle: 'name', defaultColumns: ['name', 'contact', 'expiresOn'] },
  auth: { useAPIKey: true, disableLocalStrategy: true },
  access,
  fields,
  graphQL: false,
  versions: false,
  disableDuplicate: true,
}
