import { sourcePaths } from '../../../fields/sources.ts'
import type { Presenter } from '../../../publication/presenter.ts'

export const presenter: Presenter = {
  fields: [
    'name',
    'slug',
    'officialName',
    'officialNameLanguage',
    'legalForm',
    'groupStatus',
    'legislature',
    'chambers',
    'foundedOn',
    'website',
    'verifiedAt',
    'memberships',
    ...sourcePaths,
  ],
  requires: ['name'],
  perLanguage: false,
  publishers: ['administrator', 'editor'],
}
