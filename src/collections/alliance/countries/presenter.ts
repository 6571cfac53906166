import { publishersOf } from '../../../access/publishing.ts'
import { verificationPaths } from '../../../fields/verification.ts'
import type { Presenter } from '../../../publication/presenter.ts'

export const presenter: Presenter = {
  fields: [
    'name',
    'nameInSentence',
    'slug',
    'isoAlpha2',
    'isoAlpha3',
    'isoStatus',
    'isoSubdivision',
    'parent',
    'outline',
    ...verificationPaths,
  ],
  requires: ['name'],
  perLanguage: false,
  publishers: publishersOf('reference'),
}
