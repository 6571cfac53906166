import { verificationPaths } from '../../../fields/verification.ts'
import type { Presenter } from '../../../publication/presenter.ts'

export const presenter: Presenter = {
  fields: [
    'title',
    'slug',
    'kind',
    'declarationState',
    'meeting',
    'adoptedOn',
    'place',
    'authenticLanguages',
    'summary',
    'priorities.text',
    'paragraphs.number',
    'paragraphs.text',
    'signatures',
    'figures',
    ...verificationPaths,
  ],
  requires: ['title'],
  perLanguage: true,
  publishers: ['administrator', 'editor'],
}
