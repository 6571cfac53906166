import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'
import { presenter } from './presenter.ts'

export const terms: CollectionConfig = {
  slug: 'terms',
  labels: {
    singular: t('Term', 'Législature', 'Скліканне'),
    plural: t('Terms', 'Législatures', 'Скліканні'),
  },
  admin: {
    group: shelves.alliance,
    useAsTitle: 'label',
    defaultColumns: ['label', 'legislature', 'startDate', 'endDate'],
    description: t(
      'After an election a parliament begins anew, and its groups with it.',
      'Après une élection, un parlement recommence, et ses groupes avec lui.',
      'Пасля выбараў парламент пачынае нанава, а з ім і яго групы.',
    ),
  },
  access,
  custom: { presenter },
  fields,
}
