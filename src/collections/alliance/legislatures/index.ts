import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'
import { presenter } from './presenter.ts'

export const legislatures: CollectionConfig = {
  slug: 'legislatures',
  labels: {
    singular: t('Legislature', 'Parlement', 'Парламент'),
    plural: t('Legislatures', 'Parlements', 'Парламенты'),
  },
  admin: {
    group: shelves.alliance,
    useAsTitle: 'name',
    defaultColumns: ['name', 'country', 'kind'],
    description: t(
      'A parliament as a whole; the European Parliament belongs to no country.',
      'Un parlement dans son ensemble ; le Parlement européen n’appartient à aucun pays.',
      'Парламент як цэлае; Еўрапейскі парламент не належыць ніводнай краіне.',
    ),
  },
  access,
  custom: { presenter },
  fields,
}
