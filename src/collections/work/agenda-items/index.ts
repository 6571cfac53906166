import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'
import { keepPool } from './hooks.ts'
import { presenter } from './presenter.ts'

export const agendaItems: CollectionConfig = {
  slug: 'agenda-items',
  labels: {
    singular: t('Agenda item', 'Point de l’ordre du jour', 'Пункт парадку дня'),
    plural: t('Agenda items', 'Points de l’ordre du jour', 'Пункты парадку дня'),
  },
  admin: {
    group: shelves.work,
    useAsTitle: 'title',
    defaultColumns: ['title', 'meeting', 'startsAt', 'audience'],
    description: t(
      'Each item has its own place, audience and entry condition.',
      'Chaque point a son lieu, son public et sa condition d’accès.',
      'Кожны пункт мае сваё месца, аўдыторыю і ўмову ўваходу.',
    ),
  },
  access,
  custom: { presenter },
  fields,
  hooks: { afterChange: [keepPool] },
}
