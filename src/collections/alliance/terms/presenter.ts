import { publishersOf } from '../../../access/publishing.ts'
import { verificationPaths } from '../../../fields/verification.ts'
import type { Presenter } from '../../../publication/presenter.ts'

export const presenter: Presenter = {
  fields: ['label', 'legislature', 'startDate', 'endDate', ...verificationPaths],
  requires: ['label'],
  perLanguage: false,
  publishers: publishersOf('alliance'),
}
