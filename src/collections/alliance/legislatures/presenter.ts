import { publishersOf } from '../../../access/publishing.ts'
import { verificationPaths } from '../../../fields/verification.ts'
import type { Presenter } from '../../../publication/presenter.ts'

export const presenter: Presenter = {
  fields: [
    'name',
    'shortName',
    'slug',
    'kind',
    'country',
    'website',
    'chambers',
    'terms',
    'groups',
    ...verificationPaths,
  ],
  requires: ['name'],
  perLanguage: false,
  publishers: publishersOf('reference'),
}
