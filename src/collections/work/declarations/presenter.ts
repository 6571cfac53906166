import { publishersOf } from '../../../access/publishing.ts'
import { verificationPaths } from '../../../fields/verification.ts'
import type { Presenter } from '../../../publication/presenter.ts'

export const presenter: Presenter = {
  fields: [
    'title',
    'slug',
    'kind',
    'declarationState',
    'versionNumber',
    'textHash',
    'frozenAt',
    'meeting',
    'adoptedOn',
    'place',
    'authenticLanguages',
    'summary',
    'priorities.text',
    'paragraphs.number',
    'paragraphs.text',
    'corrigenda.date',
    'corrigenda.note',
    'signaturePolicy.who',
    'signaturePolicy.opensAt',
    'signaturePolicy.closesAt',
    'signaturePolicy.lateSigning',
    'signaturePolicy.withdrawal',
    'signaturePolicy.minimum',
    'signaturePolicy.publicOrder',
    'signatures',
    'figures',
    ...verificationPaths,
  ],
  requires: ['title'],
  perLanguage: true,
  publishers: publishersOf('alliance'),
}
