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
    description: t(
      'What is published or withdrawn by itself, and what became of it. Plan it in the publication panel of a record.',
      'Ce qui se publie ou se retire tout seul, et ce qu’il en est advenu. Se programme dans le panneau de publication d’une fiche.',
      'Што публікуецца або адклікаецца само і што з гэтага выйшла. Плануйце на панэлі публікацыі запісу.',
    ),
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
