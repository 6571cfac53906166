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
    defaultColumns: ['at', 'action', 'subject', 'actor'],
    description: t(
      'Who opened sealed answers or decided on a reply. Nobody can change or delete these records.',
      'Qui a ouvert des réponses scellées ou statué sur une réponse. Personne ne peut modifier ni supprimer ces entrées.',
      'Хто адкрываў запячатаныя адказы або прымаў рашэнне наконт адказу. Гэтых запісаў ніхто не можа ні змяніць, ні выдаліць.',
    ),
  },
  access,
  fields,
  defaultSort: '-at',
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
}
