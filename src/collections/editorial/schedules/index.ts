import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { cancelSchedule } from './endpoints.ts'
import { fields } from './fields.ts'

/** What will be published or withdrawn at a given time, in which languages, and on whose behalf. */
export const schedules: CollectionConfig = {
  slug: 'schedules',
  labels: {
    singular: t('Scheduled publication', 'Publication programmée', 'Запланаваная публікацыя'),
    plural: t('Scheduled publications', 'Publications programmées', 'Запланаваныя публікацыі'),
  },
  admin: {
    group: shelves.editorial,
    useAsTitle: 'title',
    defaultColumns: ['title', 'verb', 'languages', 'at', 'scheduleState'],
  },
  defaultSort: 'at',
  access,
  fields,
  endpoints: [cancelSchedule],
  graphQL: false,
  versions: false,
  lockDocuments: false,
  disableDuplicate: true,
}
