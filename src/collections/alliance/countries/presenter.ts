import { sourcePaths } from '../../../fields/sources.ts'
import type { Presenter } from '../../../publication/presenter.ts'

export const presenter: Presenter = {
  fields: ['name', 'nameInSentence', 'slug', 'isoAlpha2', 'isoAlpha3', 'isoStatus', ...sourcePaths],
  requires: ['name'],
  perLanguage: false,
  publishers: ['administrator', 'editor'],
}
