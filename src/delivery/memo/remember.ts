import type { Answer } from '../answer.ts'
import { variantOf } from '../http/fields.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { compress, smallest } from './compress.ts'
import type { Encoding } from './encoding.ts'
import { Kept } from './kept.ts'

/** Puts an answer into the memo of its generation, together with the collections that it depends on. */
export const remember = (
  snapshot: Snapshot,
  key: string,
  make: (snapshot: Snapshot) => Answer,
): Answer | Kept => {
  const { made, touched } = snapshot.watch(() => make(snapshot))
  if (!made.etag) return made
  const answer = { ...made, tags: touched }
  const kept = new Kept(answer, variantOf(answer, snapshot.seq, 'identity', answer.body), key)
  snapshot.memo.set(key, kept)
  return kept
}

/** Makes a compressed variant for the next who asks; whoever asks meanwhile gets the answer as it is. */
export const prepare = (snapshot: Snapshot, key: string, kept: Kept, encoding: Encoding): void => {
  if (encoding === 'identity' || kept.tried.has(encoding) || kept.identity.body.length < smallest) return
  kept.tried.add(encoding)
  void compress(encoding, bytesOf(kept.identity.body)).then((body) => {
    if (body)
      snapshot.memo.grow(key, kept, () =>
        kept.add(encoding, variantOf(kept.about, snapshot.seq, encoding, body)),
      )
  })
}

const bytesOf = (body: Buffer | string): Buffer =>
  typeof body === 'string' ? Buffer.from(body, 'latin1') : body
