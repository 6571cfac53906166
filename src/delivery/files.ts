import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Body } from './snapshot/published.ts'
import type { Snapshot } from './snapshot/snapshot.ts'

export type PublicFile = { handle: FileHandle; size: number; type: string }

const safeName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/
const shownTypes = ['image/webp', 'image/jpeg', 'image/png', 'image/gif', 'application/pdf']

/** Types a browser may show; everything else is offered as bytes. */
const typeOf = (mimeType: unknown): string =>
  shownTypes.find((type) => type === mimeType) ?? 'application/octet-stream'

/** A file that a published media document names, opened; null for every other name. Links are not followed. */
export const openPublicFile = async (
  snapshot: Snapshot,
  folder: string,
  name: string,
): Promise<PublicFile | null> => {
  const body = safeName.test(name) ? publishedAs(snapshot, name) : null
  if (!body) return null
  const handle = await open(join(folder, name), constants.O_RDONLY | constants.O_NOFOLLOW).catch(() => null)
  const stat = await handle?.stat()
  if (handle && stat?.isFile()) return { handle, size: stat.size, type: typeOf(body['mimeType']) }
  await handle?.close()
  return null
}

const publishedAs = (snapshot: Snapshot, name: string): Body | null => {
  for (const shelf of snapshot.shelves.values()) {
    if (!shelf.entity.upload) continue
    const [document] = shelf.lookup('filename', ({ shared }) => shared?.body['filename'], name)
    if (document?.shared) return document.shared.body
  }
  return null
}
