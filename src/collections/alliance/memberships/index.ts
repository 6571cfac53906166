import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'
import { presenter } from './presenter.ts'

export const memberships: CollectionConfig = {
  slug: 'memberships',
  labels: {
    singular: t('Membership', 'Appartenance', 'Членства'),
    plural: t('Memberships', 'Appartenances', 'Членства'),
  },
  admin: {
    group: shelves.alliance,
    useAsTitle: 'role',
    defaultColumns: ['person', 'role', 'group', 'startDate'],
    description: t(
      'Who holds which role where, and from when to when.',
      'Qui exerce quelle fonction, où, et de quand à quand.',
      'Хто, дзе і з якога па які час займае пасаду.',
    ),
  },
  access,
  custom: { presenter },
  fields,
}
