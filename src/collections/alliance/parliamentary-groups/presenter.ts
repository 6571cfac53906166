import { publishersOf } from '../../../access/publishing.ts'
import { verificationPaths } from '../../../fields/verification.ts'
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
    'foundedBy',
    'dissolvedOn',
    'term',
    'predecessor',
    'figures',
    'website',
    'memberships',
    'note',
    ...verificationPaths,
  ],
  requires: ['name'],
  perLanguage: false,
  publishers: publishersOf('alliance'),
}
