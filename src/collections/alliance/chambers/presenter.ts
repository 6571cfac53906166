import type { Presenter } from '../../../publication/presenter.ts'

export const presenter: Presenter = {
  fields: ['name', 'slug', 'legislature', 'classification'],
  requires: ['name'],
  perLanguage: false,
  publishers: ['administrator', 'editor'],
}
