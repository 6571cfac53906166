import { publishersOf } from '../../../access/publishing.ts'
import { verificationPaths } from '../../../fields/verification.ts'
import type { Presenter } from '../../../publication/presenter.ts'

export const presenter: Presenter = {
  fields: [
    'person',
    'group',
    'organization',
    'role',
    'roleLabel',
    'onBehalfOf',
    'startDate',
    'endDate',
    'endReason',
    ...verificationPaths,
  ],
  dependsOn: ['person'],
  perLanguage: false,
  publishers: publishersOf('alliance'),
}
