import { publishersOf } from '../../access/publishing.ts'
import type { Presenter } from '../../publication/presenter.ts'

export const presenter: Presenter = {
  fields: [
    'officialName',
    'shortName',
    'nameVariants.name',
    'nameVariants.language',
    'nameVariants.context',
    'mission',
    'overview',
    'activities.kind',
    'activities.text',
    'activities.url',
    'forums',
    'foundedOn',
    'foundingMeeting',
    'foundingNote',
    'logo',
  ],
  requires: ['officialName'],
  perLanguage: true,
  publishers: publishersOf('alliance'),
}
