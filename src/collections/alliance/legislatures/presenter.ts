import { sourcePaths } from '../../../fields/sources.ts'
import type { Presenter } from '../../../publication/presenter.ts'

export const presenter: Presenter = {
  fields: ['name', 'shortName', 'slug', 'kind', 'country', 'website', 'chambers', 'groups', ...sourcePaths],
  requires: ['name'],
  perLanguage: false,
  publishers: ['administrator', 'editor'],
}
