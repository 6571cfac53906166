import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { groups as sheet } from '../../../importing/groups.ts'
import { shelves } from '../../shelves.ts'
import { importEndpoints } from '../import-endpoints.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'
import { presenter } from './presenter.ts'

export const parliamentaryGroups: CollectionConfig = {
  slug: 'parliamentary-groups',
  labels: {
    singular: t('Parliamentary group', 'Groupe parlementaire', 'Парламенцкая група'),
    plural: t('Parliamentary groups', 'Groupes parlementaires', 'Парламенцкія групы'),
  },
  admin: {
    group: shelves.alliance,
    useAsTitle: 'name',
    defaultColumns: ['name', 'legislature', 'groupStatus', 'verifiedAt'],
    description: t(
      'Groups for democratic Belarus. A friendship group with the state is not one of them by itself.',
      'Groupes pour un Bélarus démocratique. Un groupe d’amitié avec l’État n’en fait pas partie pour autant.',
      'Групы за дэмакратычную Беларусь. Група сяброўства з дзяржавай сама па сабе такой не з’яўляецца.',
    ),
  },
  access,
  custom: { presenter },
  fields,
  endpoints: importEndpoints(sheet),
}
