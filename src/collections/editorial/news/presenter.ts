import { publishersOf } from '../../../access/publishing.ts'
import { verificationPaths } from '../../../fields/verification.ts'
import type { Presenter } from '../../../publication/presenter.ts'

export const presenter: Presenter = {
  fields: [
    'title',
    'slug',
    'date',
    'summary',
    'body',
    'image',
    'meeting',
    'declaration',
    'actions',
    ...verificationPaths,
  ],
  requires: ['title'],
  perLanguage: true,
  publishers: publishersOf('alliance'),
}
