import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { noticeEndpoints } from './endpoints.ts'
import { fields } from './fields.ts'

/** What a member of staff is told: a task, a review, a text that came back. */
export const notices: CollectionConfig = {
  slug: 'notices',
  labels: { singular: t('Notice', 'Avis', 'Апавяшчэнне'), plural: t('Notices', 'Avis', 'Апавяшчэнні') },
  admin: {
    group: shelves.editorial,
    useAsTitle: 'title',
    defaultColumns: ['kind', 'title', 'language', 'noticedAt', 'seenAt'],
    description: t(
      'What you were told: tasks, reviews, what came back, schedules that failed.',
      'Ce dont vous avez été averti : tâches, relectures, retours, programmations échouées.',
      'Пра што вам паведамілі: заданні, праверкі, вернутае, планы, якія не ўдаліся.',
    ),
  },
  defaultSort: '-noticedAt',
  access,
  endpoints: noticeEndpoints,
  fields,
  graphQL: false,
  versions: false,
  lockDocuments: false,
  disableDuplicate: true,
}
