import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionBeforeChangeHook } from 'payload'
import { whilePublishing } from '../../../db/media-lock.ts'
import { executor } from '../../../db/session.ts'
import { placesOf } from './places.ts'
import { writeRendition } from './rendition.ts'

/** Before an image becomes public its copy without metadata is in the public store, so that the log never names a missing file. */
export const renderForThePublic: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (data['_status'] !== 'published') return data
  const filename = data['filename'] ?? originalDoc?.filename
  const { originals, published } = placesOf(collection)
  const original = req.file?.data ?? (await readFile(path.join(originals, path.basename(filename))))
  await whilePublishing(executor(req.payload, await req.transactionID))
  return { ...data, rendition: await writeRendition(original, published) }
}
