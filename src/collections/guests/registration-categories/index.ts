import type { CollectionConfig } from 'payload'
import { writeWhole } from '../../../fields/whole.ts'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'
import { keepPools } from './hooks.ts'

/** In what quality one comes to a meeting: each with its form, its dates, its places and its letter. */
export const registrationCategories: CollectionConfig = {
  slug: 'registration-categories',
  labels: {
    singular: t('Registration category', 'Catégorie d’inscription', 'Катэгорыя ўдзельнікаў'),
    plural: t('Registration categories', 'Catégories d’inscription', 'Катэгорыі ўдзельнікаў'),
  },
  admin: {
    group: shelves.guests,
    useAsTitle: 'label',
    defaultColumns: ['label', 'meeting', 'kind', 'quota', 'closesAt'],
    description: t(
      'Delegations, observers, experts, press: who answers which form until when, and what their letter says.',
      'Délégations, observateurs, experts, presse : qui répond à quel formulaire, jusqu’à quand, et ce que dit leur lettre.',
      'Дэлегацыі, назіральнікі, эксперты, прэса: хто на якую форму адказвае, да якога часу і што напісана ў лісце.',
    ),
  },
  access,
  fields,
  hooks: { beforeOperation: [writeWhole], afterChange: [keepPools] },
  versions: false,
  disableDuplicate: true,
}
