import { publishersOf } from '../../../access/publishing.ts'
import { verificationPaths } from '../../../fields/verification.ts'
import { isPrivate } from '../../../fields/publicity.ts'
import type { Presenter } from '../../../publication/presenter.ts'

export const presenter: Presenter = {
  fields: [
    'name',
    'slug',
    'honorificPrefix',
    'sortName',
    'otherNames.name',
    'otherNames.language',
    'otherNames.script',
    'otherNames.kind',
    'country',
    'image',
    'links.url',
    'links.note',
    'memberships',
    ...verificationPaths,
  ],
  requires: ['name'],
  perLanguage: false,
  publishers: publishersOf('people'),
  withheld: isPrivate,
}
