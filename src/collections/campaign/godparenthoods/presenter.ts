import { publishersOf } from '../../../access/publishing.ts'
import { verificationPaths } from '../../../fields/verification.ts'
import { isPrivate } from '../../../fields/publicity.ts'
import type { Presenter } from '../../../publication/presenter.ts'

export const presenter: Presenter = {
  fields: [
    'programme',
    'prisoner',
    'godparent',
    'capacityAtStart',
    'startDate',
    'endDate',
    'endReason',
    'successor',
    'statement',
    'acts',
    ...verificationPaths,
  ],
  dependsOn: ['prisoner', 'godparent'],
  perLanguage: false,
  publishers: publishersOf('campaign'),
  withheld: isPrivate,
}
