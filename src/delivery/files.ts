import type { MediaStore, OpenFile } from '../lib/media-store/store.ts'
import type { Body } from './snapshot/published.ts'
import type { Snapshot } from './snapshot/snapshot.ts'

export type PublicFile = OpenFile & { type: string }

const safeName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/
const shownTypes = ['image/webp', 'image/jpeg', 'image/png', 'image/gif', 'application/pdf']

/** Types a browser may show; everything else is offered as bytes. */
const typeOf = (mimeType: unknown): string =>
  shownTypes.find((type) => type === mimeType) ?? 'application/octet-stream'

/** A file that a published media document names, opened; null for every other name. Throws a StoreOutOfReach. */
export const openPublicFile = async (
  snapshot: Snapshot,
  store: MediaStore,
  name: string,
): Promise<PublicFile | null> => {
  const body = safeName.test(name) ? publishedAs(snapshot, name) : null
  const file = body && (await store.open(name))
  return file && { ...file, type: typeOf(body?.['mimeType']) }
}

const publishedAs = (snapshot: Snapshot, name: string): Body | null => {
  for (const shelf of snapshot.shelves.values()) {
    if (!shelf.entity.upload) continue
    const [document] = shelf.lookup('filename', ({ shared }) => shared?.body['filename'], name)
    if (document?.shared) return document.shared.body
  }
  return null
}
