import { variantOf } from '../http/fields.ts'
import { compress, smallest } from '../memo/compress.ts'
import type { Kept } from '../memo/kept.ts'

/**
 * Makes both compressed variants at once. Other answers are compressed when somebody asks again; a page is asked for
 * by people, of whom the first is to have it as small as the others. `add` puts a variant where the entry is kept.
 */
export const compressed = async (
  kept: Kept,
  seq: number | undefined,
  add: (put: () => void) => void,
): Promise<Kept> => {
  const { body } = kept.identity
  if (body.length < smallest) return kept
  const bytes = typeof body === 'string' ? Buffer.from(body, 'latin1') : body
  for (const encoding of ['br', 'gzip'] as const) {
    if (kept.tried.has(encoding)) continue
    kept.tried.add(encoding)
    const smaller = await compress(encoding, bytes)
    if (smaller) add(() => kept.add(encoding, variantOf(kept.about, seq, encoding, smaller)))
  }
  return kept
}
