import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'
import { presenter } from './presenter.ts'

export const countries: CollectionConfig = {
  slug: 'countries',
  labels: { singular: t('Country', 'Pays', 'Краіна'), plural: t('Countries', 'Pays', 'Краіны') },
  admin: {
    group: shelves.alliance,
    useAsTitle: 'name',
    defaultColumns: ['name', 'isoAlpha2', 'isoStatus'],
    description: t(
      'Countries and territories, named as the alliance names them.',
      'Pays et territoires, nommés comme l’alliance les nomme.',
      'Краіны і тэрыторыі, названыя так, як іх называе альянс.',
    ),
  },
  access,
  custom: { presenter },
  fields,
}
