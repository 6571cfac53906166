import { publishersOf } from '../../../access/publishing.ts'
import type { Presenter } from '../../../publication/presenter.ts'
import { isNotToBeShown } from './rules.ts'

export const presenter: Presenter = {
  fields: ['godparenthood', 'actType', 'date', 'summary', 'url'],
  dependsOn: ['godparenthood'],
  perLanguage: false,
  publishers: publishersOf('campaign'),
  withheld: isNotToBeShown,
}
