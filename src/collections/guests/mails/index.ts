import type { CollectionConfig } from 'payload'
import { allowed } from '../../../access/allowed.ts'
import { only } from '../../../access/content.ts'
import { internal } from '../../../access/rights.ts'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { bounceEndpoints } from './bounce.ts'
import { readMail } from './endpoints.ts'
import { fields } from './fields.ts'

/**
 * The outbox: one row for each mail, written in the transaction of its cause and sent by the worker afterwards. Texts
 * are made when a mail is sent and are kept nowhere.
 */
export const mails: CollectionConfig = {
  slug: 'mails',
  labels: {
    singular: t('Mail', 'Courriel', 'Ліст'),
    plural: t('Outbox', 'Boîte d’envoi', 'Скрыня выходных'),
  },
  admin: {
    group: shelves.guests,
    useAsTitle: 'to',
    defaultColumns: ['to', 'kind', 'mailState', 'attempts', 'sentAt', 'meeting'],
    description: t(
      'Letters wait here until somebody releases them; confirmations leave by themselves.',
      'Les lettres attendent ici que quelqu’un les libère ; les confirmations partent d’elles-mêmes.',
      'Лісты чакаюць тут, пакуль іх не адпусцяць; пацвярджэнні адпраўляюцца самі.',
    ),
  },
  access: only({ read: allowed(internal.readGuests, { slug: 'mails' }) }),
  fields,
  endpoints: [...bounceEndpoints, readMail],
  defaultSort: '-queuedAt',
  // It points at links, which have no type there.
  graphQL: false,
  versions: false,
  lockDocuments: false,
  disableDuplicate: true,
}
