import { publishersOf } from '../../../access/publishing.ts'
import { verificationPaths } from '../../../fields/verification.ts'
import type { Presenter } from '../../../publication/presenter.ts'

export const presenter: Presenter = {
  fields: [
    'title',
    'slug',
    'actionType',
    'themes',
    'officialTitle',
    'officialTitleLanguage',
    'legislature',
    'chamber',
    'organization',
    'groups',
    'people',
    'date',
    'endDate',
    'recursYearly',
    'stages.stage',
    'stages.date',
    'stages.note',
    'vote.result',
    'vote.for',
    'vote.against',
    'vote.abstain',
    'identifier',
    'url',
    'summary',
    'places',
    'declaration',
    'documents',
    ...verificationPaths,
  ],
  requires: ['title'],
  perLanguage: true,
  publishers: publishersOf('alliance'),
}
