import { publishersOf } from '../../../access/publishing.ts'
import { verificationPaths } from '../../../fields/verification.ts'
import type { Presenter } from '../../../publication/presenter.ts'
import { isHidden, withoutWhatIsClosed } from './rules.ts'

export const presenter: Presenter = {
  fields: [
    'title',
    'meeting',
    'startsAt',
    'endsAt',
    'kind',
    'description',
    'place',
    'audience',
    'entryCondition',
    'speakers.person',
    'speakers.titleHere',
    'speakers.role',
    'languages',
    'interpretation',
    ...verificationPaths,
  ],
  requires: ['title'],
  dependsOn: ['meeting'],
  perLanguage: true,
  publishers: publishersOf('meetings'),
  withheld: isHidden,
  redact: withoutWhatIsClosed,
}
