import type { CollectionConfig } from 'payload'
import { allowed } from '../../../access/allowed.ts'
import { only } from '../../../access/content.ts'
import { internal } from '../../../access/rights.ts'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
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
  access: only({ read: allowed(internal.readGuests, { slug: 'reply-events' }) }),
  fields,
  defaultSort: '-at',
  graphQL: false,
  versions: false,
  lockDocuments: false,
  disableDuplicate: true,
}
