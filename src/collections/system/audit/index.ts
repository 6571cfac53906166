import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'

/** Who opened or decided what, and when. */
export const audit: CollectionConfig = {
  slug: 'audit',
  labels: {
    singular: t('Audit record', 'Entrée du journal', 'Запіс журнала'),
    plural: t('Audit', 'Journal d’audit', 'Журнал дзеянняў'),
  },
  admin: {
    group: shelves.system,
    useAsTitle: 'action',
    defaultColumns: ['at', 'action', 'subject', 'detail', 'actor'],
    description: t(
      'Who opened or wrote what is sealed, and who decided. Nobody can change or delete these records.',
      'Qui a ouvert ou écrit ce qui est scellé, et qui a décidé. Personne ne peut modifier ni supprimer ces entrées.',
      'Хто адкрываў або пісаў запячатанае і хто прымаў рашэнні. Гэтых запісаў ніхто не можа ні змяніць, ні выдаліць.',
    ),
  },
  access,
  fields,
  defaultSort: '-at',
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
}
