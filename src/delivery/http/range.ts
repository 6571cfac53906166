/** First and last byte, both included. */
export type Range = { first: number; last: number }

/**
 * RFC 9110, 14. One range of bytes; null for the whole file, also when the header is not understood or asks for several
 * ranges; 'unsatisfiable' when the file has none of the bytes.
 */
export const rangeOf = (given: string | undefined, size: number): Range | null | 'unsatisfiable' => {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(given ?? '') ?? []
  if (from === '' && to === '') return null
  if (from === '') return suffix(Number(to), size)
  const first = Number(from)
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (to !== '' && Number(to) < first) return null
  return first >= size ? 'unsatisfiable' : { first, last }
}

const suffix = (length: number, size: number): Range | 'unsatisfiable' =>
  length === 0 || size === 0 ? 'unsatisfiable' : { first: Math.max(0, size - length), last: size - 1 }
