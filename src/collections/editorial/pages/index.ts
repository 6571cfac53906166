import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'
import { presenter } from './presenter.ts'

export const pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: t('Page', 'Page', 'Старонка'), plural: t('Pages', 'Pages', 'Старонкі') },
  admin: {
    group: shelves.editorial,
    useAsTitle: 'title',
    defaultColumns: ['title', 'key'],
    description: t(
      'Standing pages: about, contact, privacy, accessibility.',
      'Pages permanentes : à propos, contact, confidentialité, accessibilité.',
      'Сталыя старонкі: пра нас, кантакты, прыватнасць, даступнасць.',
    ),
  },
  access,
  custom: { presenter },
  fields,
}
