import { publishersOf } from '../../../access/publishing.ts'
import type { Presenter } from '../../../publication/presenter.ts'

export const presenter: Presenter = {
  fields: ['title', 'slug', 'key', 'summary', 'body'],
  requires: ['title'],
  perLanguage: true,
  publishers: publishersOf('alliance'),
}
