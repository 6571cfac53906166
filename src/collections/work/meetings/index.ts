import type { CollectionConfig } from 'payload'
import { newEditionItem } from '../../../admin/editions/admin-components.ts'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { attendance, exports } from './endpoints.ts'
import { fields } from './fields.ts'
import { countRevisions, keepPool } from './hooks.ts'
import { newEditionEndpoint } from './new-edition.ts'
import { presenter } from './presenter.ts'
import { tellGuests } from './tell.ts'
import { wholeTab } from './whole-tab.ts'
import { actWhole, checkWhole } from './whole.ts'

export const meetings: CollectionConfig = {
  slug: 'meetings',
  labels: { singular: t('Meeting', 'Réunion', 'Сустрэча'), plural: t('Meetings', 'Réunions', 'Сустрэчы') },
  admin: {
    group: shelves.work,
    useAsTitle: 'title',
    components: {
      edit: { editMenuItems: [newEditionItem] },
      views: { edit: wholeTab },
    },
    defaultColumns: ['title', 'edition', 'startsAt', 'meetingStatus'],
    description: t(
      'A meeting of the alliance with everything its invitation says.',
      'Une réunion de l’alliance avec tout ce que dit son invitation.',
      'Сустрэча альянсу з усім, што сказана ў запрашэнні.',
    ),
  },
  access,
  custom: { presenter },
  fields,
  endpoints: [attendance, exports, checkWhole, actWhole, tellGuests, newEditionEndpoint],
  hooks: { beforeChange: [countRevisions], afterChange: [keepPool] },
}
