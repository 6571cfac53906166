import { publishersOf } from '../../../access/publishing.ts'
import { verificationPaths } from '../../../fields/verification.ts'
import type { Presenter } from '../../../publication/presenter.ts'

export const presenter: Presenter = {
  fields: [
    'name',
    'shortName',
    'slug',
    'classification',
    'parent',
    'website',
    'members',
    ...verificationPaths,
  ],
  requires: ['name'],
  perLanguage: false,
  publishers: publishersOf('reference'),
}
