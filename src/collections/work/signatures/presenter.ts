import { publishersOf } from '../../../access/publishing.ts'
import type { Presenter } from '../../../publication/presenter.ts'
import { asConsented, isNotToBeShown } from './rules.ts'

export const presenter: Presenter = {
  fields: [
    'declaration',
    'person',
    'position',
    'capacity.role',
    'capacity.chamber',
    'capacity.country',
    'capacity.onBehalfOf',
    'signedOn',
    'channel',
    'signatureStatus',
  ],
  dependsOn: ['declaration', 'person'],
  perLanguage: false,
  publishers: publishersOf('signatures'),
  withheld: isNotToBeShown,
  redact: asConsented,
}
