import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'
import { presenter } from './presenter.ts'

export const godparenthoods: CollectionConfig = {
  slug: 'godparenthoods',
  labels: {
    singular: t('Godparenthood', 'Parrainage', 'Хроснае апякунства'),
    plural: t('Godparenthoods', 'Parrainages', 'Хроснае апякунства'),
  },
  admin: {
    group: shelves.campaign,
    useAsTitle: 'programme',
    defaultColumns: ['prisoner', 'godparent', 'startDate', 'publicity'],
    description: t(
      'A parliamentarian stands by a prisoner. Private until someone decides otherwise.',
      'Un parlementaire se tient aux côtés d’un prisonnier. Privé tant que personne n’en décide autrement.',
      'Парламентарый падтрымлівае палітвязня. Прыватна, пакуль нехта не вырашыць інакш.',
    ),
  },
  access,
  custom: { presenter },
  fields,
}
