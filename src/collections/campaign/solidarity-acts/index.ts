import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'
import { presenter } from './presenter.ts'

export const solidarityActs: CollectionConfig = {
  slug: 'solidarity-acts',
  labels: {
    singular: t('Solidarity act', 'Acte de solidarité', 'Акт салідарнасці'),
    plural: t('Solidarity acts', 'Actes de solidarité', 'Акты салідарнасці'),
  },
  admin: {
    group: shelves.campaign,
    useAsTitle: 'actType',
    defaultColumns: ['godparenthood', 'actType', 'date', 'publicity'],
    description: t(
      'What godparents did. Letters and parcels are never public: they were punished with prison.',
      'Ce qu’ont fait les parrains et marraines. Lettres et colis ne sont jamais publics : ils ont valu la prison.',
      'Што зрабілі хросныя. Лісты і пасылкі ніколі не публікуюцца: за іх саджалі.',
    ),
  },
  access,
  custom: { presenter },
  fields,
}
