export type Piece = { text: string; kind: 'kept' | 'added' | 'removed' }

/** Comparing takes memory as the product of both lengths; beyond this many cells the middle is replaced whole. */
const mostCells = 4_000_000

/** Words, runs of spaces and single marks; apostrophes and hyphens inside a word belong to it. */
const tokens = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:['’ʼ\-‑][\p{L}\p{M}\p{N}]+)*|\s+|./gsu) ?? []

/**
 * The words of two texts in reading order: kept in both, removed from the first, added in the second. The kept and
 * removed pieces spell the first text, the kept and added ones the second.
 */
export const wordDiff = (before: string, after: string): Piece[] => {
  const a = tokens(before)
  const b = tokens(after)
  const head = commonHead(a, b)
  const tail = commonTail(a.slice(head), b.slice(head))
  const pieces = [
    ...a.slice(0, head).map(kept),
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail).map(kept),
  ]
  return joined(pieces)
}

const kept = (text: string): Piece => ({ text, kind: 'kept' })

const commonHead = (a: string[], b: string[]): number => {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

const commonTail = (a: string[], b: string[]): number => commonHead(a.toReversed(), b.toReversed())

const middle = (a: string[], b: string[]): Piece[] => {
  const removed = (text: string): Piece => ({ text, kind: 'removed' })
  const added = (text: string): Piece => ({ text, kind: 'added' })
  if (a.length * b.length > mostCells) return [...a.map(removed), ...b.map(added)]
  const longest = longestCommon(a, b)
  const width = b.length + 1
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      pieces.push(kept(a[i]!))
      i++
      j++
    } else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) pieces.push(removed(a[i++]!))
    else pieces.push(added(b[j++]!))
  }
  return [...pieces, ...a.slice(i).map(removed), ...b.slice(j).map(added)]
}

/** `[i * (b.length + 1) + j]`: how many words `a` from `i` and `b` from `j` have in common, in order. */
const longestCommon = (a: string[], b: string[]): Uint32Array => {
  const width = b.length + 1
  const table = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i] === b[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!)
  return table
}

const joined = (pieces: Piece[]): Piece[] => {
  const result: Piece[] = []
  for (const { text, kind } of pieces) {
    const last = result.at(-1)
    if (last?.kind === kind) last.text += text
    else result.push({ text, kind })
  }
  return result
}
