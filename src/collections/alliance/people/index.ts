import type { CollectionConfig } from 'payload'
import { findEverySpelling } from '../../../admin/names/every-spelling.ts'
import { t } from '../../../i18n/label.ts'
import { people as sheet } from '../../../importing/people.ts'
import { shelves } from '../../shelves.ts'
import { importEndpoints } from '../import-endpoints.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'
import { presenter } from './presenter.ts'

export const people: CollectionConfig = {
  slug: 'people',
  labels: { singular: t('Person', 'Personne', 'Асоба'), plural: t('People', 'Personnes', 'Людзі') },
  admin: {
    group: shelves.alliance,
    useAsTitle: 'name',
    defaultColumns: ['name', 'country', 'publicity'],
    description: t(
      'Parliamentarians and representatives. Private until someone decides otherwise.',
      'Parlementaires et représentants. Privé tant que personne n’en décide autrement.',
      'Парламентарыі і прадстаўнікі. Прыватна, пакуль нехта не вырашыць інакш.',
    ),
  },
  access,
  custom: { presenter },
  fields,
  endpoints: importEndpoints(sheet),
  hooks: { beforeOperation: [findEverySpelling] },
}
