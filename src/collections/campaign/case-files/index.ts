import type { CollectionConfig } from 'payload'
import { t } from '../../../i18n/label.ts'
import { shelves } from '../../shelves.ts'
import { access } from './access.ts'
import { openFields, sealFields } from './endpoints.ts'
import { fields } from './fields.ts'
import { recordCreation, recordDeletion } from './hooks.ts'

/**
 * What would harm a prisoner or a family if it were read, as ciphertext, pointing at the public profile and never the
 * other way round. Not versioned, drafted or trashed: a copy would outlive the deletion.
 */
export const caseFiles: CollectionConfig = {
  slug: 'case-files',
  labels: {
    singular: t('Case file', 'Dossier', 'Справа'),
    plural: t('Case files', 'Dossiers', 'Справы'),
  },
  admin: {
    group: shelves.campaign,
    defaultColumns: ['profile', 'riskFlags', 'purgeAfter', 'updatedAt'],
    description: t(
      'Sealed. Opening and writing are recorded with your name and the names of the fields.',
      'Scellé. L’ouverture et l’écriture sont consignées avec votre nom et le nom des champs.',
      'Запячатана. Адкрыццё і запіс фіксуюцца з вашым імем і назвамі палёў.',
    ),
  },
  access,
  fields,
  hooks: { afterChange: [recordCreation], beforeDelete: [recordDeletion] },
  endpoints: [openFields, sealFields],
  graphQL: false,
  versions: false,
  trash: false,
  lockDocuments: false,
  disableDuplicate: true,
}
