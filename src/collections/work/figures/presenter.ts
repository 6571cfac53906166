import { publishersOf } from '../../../access/publishing.ts'
import type { Presenter } from '../../../publication/presenter.ts'

export const presenter: Presenter = {
  fields: [
    'key',
    'label',
    'value',
    'unit',
    'asOf',
    'countingRule',
    'source.title',
    'source.url',
    'source.retrievedOn',
    'meeting',
    'declaration',
    'figureStatus',
    'supersededBy',
    'group',
    'verifiedAt',
  ],
  requires: ['label'],
  perLanguage: false,
  publishers: publishersOf('alliance'),
}
