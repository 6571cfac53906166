import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'
import { presenter } from './presenter.ts'

export const chambers: CollectionConfig = {
  slug: 'chambers',
  labels: { singular: t('Chamber', 'Chambre', 'Палата'), plural: t('Chambers', 'Chambres', 'Палаты') },
  admin: {
    group: shelves.alliance,
    useAsTitle: 'name',
    defaultColumns: ['name', 'legislature', 'classification'],
    description: t('The houses of a legislature.', 'Les chambres d’un parlement.', 'Палаты парламента.'),
  },
  access,
  custom: { presenter },
  fields,
}
