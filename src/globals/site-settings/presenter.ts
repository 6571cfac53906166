import { publishersOf } from '../../access/publishing.ts'
import type { Presenter } from '../../publication/presenter.ts'

export const presenter: Presenter = {
  fields: ['siteName', 'tagline', 'contactEmail', 'currentMeeting', 'links.label', 'links.url'],
  requires: ['siteName'],
  perLanguage: true,
  publishers: publishersOf('alliance'),
}
