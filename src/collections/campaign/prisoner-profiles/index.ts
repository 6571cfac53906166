import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'
import { hooks } from './hooks.ts'
import { presenter } from './presenter.ts'

export const prisonerProfiles: CollectionConfig = {
  slug: 'prisoner-profiles',
  labels: {
    singular: t('Prisoner profile', 'Fiche de prisonnier', 'Профіль палітвязня'),
    plural: t('Prisoner profiles', 'Fiches de prisonniers', 'Профілі палітвязняў'),
  },
  admin: {
    group: shelves.campaign,
    useAsTitle: 'name',
    defaultColumns: ['name', 'publicationDecision.state'],
    description: t(
      'Public profiles. Nothing is public before a decision clears it.',
      'Fiches publiques. Rien n’est public avant une décision favorable.',
      'Публічныя профілі. Нічога не публікуецца, пакуль няма дазволу.',
    ),
  },
  access,
  custom: { presenter },
  hooks,
  fields,
}
