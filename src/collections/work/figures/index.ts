import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'
import { presenter } from './presenter.ts'

export const figures: CollectionConfig = {
  slug: 'figures',
  labels: { singular: t('Figure', 'Chiffre', 'Лічба'), plural: t('Figures', 'Chiffres', 'Лічбы') },
  admin: {
    group: shelves.work,
    useAsTitle: 'key',
    defaultColumns: ['key', 'value', 'asOf'],
    description: t(
      'A number is a claim: who counted, how, when. Sources disagree, and both stay.',
      'Un chiffre est une affirmation : qui a compté, comment, quand. Les sources divergent, et toutes restent.',
      'Лічба — гэта сцверджанне: хто лічыў, як і калі. Крыніцы разыходзяцца, і ўсе застаюцца.',
    ),
  },
  access,
  custom: { presenter },
  fields,
}
