import { sourcePaths } from '../../../fields/sources.ts'
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
    ...sourcePaths,
  ],
  dependsOn: ['person'],
  perLanguage: false,
  publishers: ['administrator', 'editor'],
}
