import { publishersOf } from '../../../access/publishing.ts'
import type { Presenter, StoredDocument } from '../../../publication/presenter.ts'

const withItsPublicCopy = (doc: StoredDocument): StoredDocument => {
  const rendition = doc['rendition'] as Record<string, unknown>
  return {
    ...doc,
    ...rendition,
    mimeType: 'image/webp',
    url: `/api/media/file/${String(rendition['filename'])}`,
  }
}

export const presenter: Presenter = {
  fields: [
    'alt',
    'credit',
    'licence',
    'url',
    'filename',
    'mimeType',
    'filesize',
    'width',
    'height',
    'focalX',
    'focalY',
  ],
  requires: ['alt'],
  perLanguage: false,
  publishers: publishersOf('media'),
  // Whoever refused is not shown, whatever was published before.
  withheld: (doc) => doc['consent'] === 'refused',
  redact: withItsPublicCopy,
}
