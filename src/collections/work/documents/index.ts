import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'
import { presenter } from './presenter.ts'

export const documents: CollectionConfig = {
  slug: 'documents',
  labels: {
    singular: t('Document', 'Document', 'Дакумент'),
    plural: t('Documents', 'Documents', 'Дакументы'),
  },
  admin: {
    group: shelves.work,
    useAsTitle: 'title',
    defaultColumns: ['title', 'documentType', 'language', 'audience'],
    description: t(
      'Papers of a meeting: programme, convocation, notes, minutes.',
      'Documents d’une réunion : programme, convocation, notes, compte rendu.',
      'Паперы сустрэчы: праграма, запрашэнне, нататкі, пратакол.',
    ),
  },
  access,
  custom: { presenter },
  fields,
}
