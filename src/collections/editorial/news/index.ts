import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'
import { presenter } from './presenter.ts'

export const news: CollectionConfig = {
  slug: 'news',
  labels: { singular: t('News item', 'Actualité', 'Навіна'), plural: t('News', 'Actualités', 'Навіны') },
  admin: {
    group: shelves.editorial,
    useAsTitle: 'title',
    defaultColumns: ['title', 'date'],
    description: t(
      'What happened and what is coming.',
      'Ce qui s’est passé et ce qui vient.',
      'Што адбылося і што наперадзе.',
    ),
  },
  access,
  custom: { presenter },
  fields,
}
