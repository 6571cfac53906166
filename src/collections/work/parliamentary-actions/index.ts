import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'
import { presenter } from './presenter.ts'

export const parliamentaryActions: CollectionConfig = {
  slug: 'parliamentary-actions',
  labels: {
    singular: t('Parliamentary action', 'Action parlementaire', 'Парламенцкае дзеянне'),
    plural: t('Parliamentary actions', 'Actions parlementaires', 'Парламенцкія дзеянні'),
  },
  admin: {
    group: shelves.work,
    useAsTitle: 'title',
    defaultColumns: ['title', 'actionType', 'date', 'legislature'],
    description: t(
      'Resolutions, laws, hearings, solidarity days and what else parliaments do.',
      'Résolutions, lois, auditions, journées de solidarité et ce que font encore les parlements.',
      'Рэзалюцыі, законы, слуханні, дні салідарнасці і ўсё іншае, што робяць парламенты.',
    ),
  },
  access,
  custom: { presenter },
  fields,
}
