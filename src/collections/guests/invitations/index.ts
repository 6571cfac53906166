import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { endpoints } from './endpoints.ts'
import { fields } from './fields.ts'

/** To whom the office writes for a meeting: a group, a person or an organization, with a link of its own. */
export const invitations: CollectionConfig = {
  slug: 'invitations',
  labels: {
    singular: t('Invitation', 'Invitation', 'Запрашэнне'),
    plural: t('Invitations', 'Invitations', 'Запрашэнні'),
  },
  admin: {
    group: shelves.guests,
    useAsTitle: 'name',
    defaultColumns: ['name', 'meeting', 'category', 'language', 'inviteState', 'partstat'],
    description: t(
      'Nothing is sent on saving: letters wait in the outbox until somebody releases them.',
      'Rien n’est envoyé à l’enregistrement : les lettres attendent dans la boîte d’envoi que quelqu’un les libère.',
      'Пры захаванні нічога не адпраўляецца: лісты чакаюць у скрыні выходных, пакуль хто-небудзь іх не адпусціць.',
    ),
  },
  access,
  fields,
  endpoints,
  defaultSort: 'name',
  versions: false,
  disableDuplicate: true,
}
