import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'

/** How the alliance calls a thing in each language: its country, its names, its titles. */
export const glossaryEntries: CollectionConfig = {
  slug: 'glossary-entries',
  labels: {
    singular: t('Glossary entry', 'Entrée du glossaire', 'Артыкул гласарыя'),
    plural: t('Glossary', 'Glossaire', 'Гласарый'),
  },
  admin: {
    group: shelves.editorial,
    useAsTitle: 'concept',
    defaultColumns: ['concept', 'note'],
    description: t(
      'How the alliance calls a thing in each language. Whoever translates sees it while typing.',
      'Comment l’alliance nomme une chose dans chaque langue. Qui traduit le voit en écrivant.',
      'Як альянс называе рэчы на кожнай мове. Перакладчык бачыць гэта падчас працы.',
    ),
  },
  access,
  fields,
  graphQL: false,
  versions: false,
  disableDuplicate: true,
}
