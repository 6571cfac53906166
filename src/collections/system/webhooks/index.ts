import type { CollectionConfig } from 'payload'
import { allowed, allowedToCreate } from '../../../access/allowed.ts'
import { only } from '../../../access/content.ts'
import { internal } from '../../../access/rights.ts'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { newSecret } from './endpoints.ts'
import { fields } from './fields.ts'

const scope = { slug: 'webhooks' }

/** Sites that are told when something was published or removed. What they are told is public already. */
export const webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: { singular: t('Webhook', 'Webhook', 'Вэбхук'), plural: t('Webhooks', 'Webhooks', 'Вэбхукі') },
  admin: {
    group: shelves.system,
    useAsTitle: 'label',
    defaultColumns: ['label', 'url', 'enabled', 'cursor'],
    description: t(
      'Signed after Standard Webhooks, tried again for three days, never to an address inside a network.',
      'Signés selon Standard Webhooks, réessayés pendant trois jours, jamais vers une adresse interne.',
      'Падпісаныя паводле Standard Webhooks, паўтараюцца тры дні, ніколі на ўнутраныя адрасы.',
    ),
  },
  access: only({
    create: allowedToCreate(internal.webhooks, scope),
    read: allowed(internal.webhooks, scope),
    update: allowed(internal.webhooks, scope),
    delete: allowed(internal.webhooks, scope),
  }),
  fields,
  endpoints: [newSecret],
  graphQL: false,
  versions: false,
  disableDuplicate: true,
}
