import type { Presenter } from '../../../publication/presenter.ts'
import { isNotCleared } from './rules.ts'

export const presenter: Presenter = {
  fields: ['name', 'slug', 'birthYear', 'occupation', 'summary', 'image', 'godparenthoods'],
  requires: ['name'],
  perLanguage: true,
  publishers: ['administrator', 'campaignOfficer'],
  withheld: isNotCleared,
}
