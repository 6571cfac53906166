import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { fields } from './fields.ts'

/**
 * Answers that could harm their author (name as on the passport, health, diet), one row each, as ciphertext.
 * A collection of their own, because a hidden field of a readable record can be guessed by filtering and sorting.
 */
export const sealedAnswers: CollectionConfig = {
  slug: 'sealed-answers',
  labels: {
    singular: t('Sealed answer', 'Réponse scellée', 'Запячатаны адказ'),
    plural: t('Sealed answers', 'Réponses scellées', 'Запячатаныя адказы'),
  },
  // Opened from the reply; a list of ciphertexts helps nobody.
  admin: { group: shelves.guests, hidden: true },
  access,
  fields,
  graphQL: false,
  versions: false,
  lockDocuments: false,
  disableDuplicate: true,
}
