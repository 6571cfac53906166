import { publishersOf } from '../../../access/publishing.ts'
import { verificationPaths } from '../../../fields/verification.ts'
import type { Presenter } from '../../../publication/presenter.ts'
import { isNotCleared, withoutWhatIsNotShown } from './rules.ts'

export const presenter: Presenter = {
  fields: [
    'name',
    'slug',
    'birthYear',
    'occupation',
    'summary',
    'image',
    'incidents.incidentType',
    'incidents.date',
    'incidents.articles',
    'incidents.sentence',
    'incidents.releaseKind',
    'identifiers.scheme',
    'identifiers.identifier',
    'godparenthoods',
    ...verificationPaths,
  ],
  requires: ['name'],
  perLanguage: true,
  publishers: publishersOf('campaign'),
  withheld: isNotCleared,
  redact: withoutWhatIsNotShown,
}
