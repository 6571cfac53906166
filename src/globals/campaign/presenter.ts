import { publishersOf } from '../../access/publishing.ts'
import type { Presenter } from '../../publication/presenter.ts'

export const presenter: Presenter = {
  fields: [
    'title',
    'summary',
    'introduction',
    'letterGuide',
    'programmes.name',
    'programmes.organization',
    'programmes.url',
    'programmes.note',
    'figures',
  ],
  requires: ['title'],
  perLanguage: true,
  publishers: publishersOf('campaignPage'),
}
