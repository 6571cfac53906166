import type { CollectionConfig } from 'payload'
import { allowed } from '../../../access/allowed.ts'
import { only } from '../../../access/content.ts'
import { internal } from '../../../access/rights.ts'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { sendAgain } from './endpoints.ts'
import { fields } from './fields.ts'

/** One message to one webhook, with what became of it. */
export const webhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  labels: {
    singular: t('Webhook delivery', 'Envoi de webhook', 'Адпраўка вэбхука'),
    plural: t('Webhook deliveries', 'Envois de webhooks', 'Адпраўкі вэбхукаў'),
  },
  admin: {
    group: shelves.system,
    useAsTitle: 'queuedAt',
    defaultColumns: ['queuedAt', 'webhook', 'deliveryState', 'attempts', 'lastStatus', 'receiptAt'],
    description: t(
      'What was told to other systems, and whether they took it.',
      'Ce qui a été annoncé à d’autres systèmes, et s’ils l’ont reçu.',
      'Пра што паведамілі іншым сістэмам і ці прынялі яны гэта.',
    ),
  },
  access: only({ read: allowed(internal.webhooks, { slug: 'webhook-deliveries' }) }),
  fields,
  endpoints: [sendAgain],
  defaultSort: '-queuedAt',
  graphQL: false,
  versions: false,
  lockDocuments: false,
  disableDuplicate: true,
}
