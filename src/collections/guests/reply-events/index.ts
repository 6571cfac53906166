import type { CollectionConfig } from 'payload'
import { can, nobody } from '../../../access/roles.ts'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { guestDesk } from '../replies/access.ts'
import { fields } from './fields.ts'

/** The history of every reply, in its own rows and not in Payload's versions: it is forgotten with the reply. */
export const replyEvents: CollectionConfig = {
  slug: 'reply-events',
  labels: {
    singular: t('Event of a reply', 'Événement d’une réponse', 'Падзея адказу'),
    plural: t('History of replies', 'Historique des réponses', 'Гісторыя адказаў'),
  },
  admin: {
    group: shelves.guests,
    hidden: true,
    useAsTitle: 'at',
    defaultColumns: ['at', 'eventType', 'reply', 'channel', 'actor'],
  },
  access: {
    create: nobody,
    read: can(...guestDesk),
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  fields,
  defaultSort: '-at',
  graphQL: false,
  versions: false,
  lockDocuments: false,
  disableDuplicate: true,
}
