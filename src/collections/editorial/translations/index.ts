import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { translationEndpoints } from './endpoints.ts'
import { fields } from './fields.ts'

/** How far one document is in one language: by whom, until when, and from which text it was translated. */
export const translations: CollectionConfig = {
  slug: 'translations',
  labels: {
    singular: t('Translation', 'Traduction', 'Пераклад'),
    plural: t('Translations', 'Traductions', 'Пераклады'),
  },
  admin: { group: shelves.editorial, hidden: true, useAsTitle: 'subject' },
  access,
  endpoints: translationEndpoints,
  fields,
  graphQL: false,
  versions: false,
  lockDocuments: false,
  disableDuplicate: true,
}
