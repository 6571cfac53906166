import { publishersOf } from '../../../access/publishing.ts'
import { verificationPaths } from '../../../fields/verification.ts'
import type { Presenter } from '../../../publication/presenter.ts'
import { isNotForThePublic } from './rules.ts'

export const presenter: Presenter = {
  fields: [
    'title',
    'slug',
    'documentType',
    'language',
    'version',
    'audience',
    'meeting',
    'declaration',
    'summary',
    'url',
    ...verificationPaths,
  ],
  requires: ['title'],
  perLanguage: true,
  publishers: publishersOf('papers'),
  withheld: isNotForThePublic,
}
