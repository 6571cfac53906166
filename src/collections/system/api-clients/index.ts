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
  admin: {
    group: shelves.system,
    useAsTitle: 'name',
    defaultColumns: ['name', 'contact', 'expiresOn'],
    description: t(
      'Programs that may read or draft with a key of their own. Reading what is public needs no key.',
      'Programmes qui lisent ou préparent des brouillons avec leur propre clé. Lire ce qui est public n’en demande aucune.',
      'Праграмы, якія чытаюць або робяць чарнавікі са сваім ключом. Каб чытаць публічнае, ключ не патрэбны.',
    ),
  },
  auth: { useAPIKey: true, disableLocalStrategy: true },
  access,
  fields,
  graphQL: false,
  versions: false,
  disableDuplicate: true,
}
