import { canonical } from './canonical.ts'
import { plainText } from './plain-text.ts'
import { wordDiff, type Piece } from './word-diff.ts'

export type Change = {
  path: string
  change: 'unchanged' | 'changed' | 'new' | 'removed'
  /** The words of the text then and now, rich text without its formatting. */
  words: Piece[]
}

type Texts = Readonly<Record<string, unknown>>

/**
 * What became of the source since a translation was confirmed against it, path by path: first what there is now,
 * then what is gone. Formatting alone is a change whose words are all kept.
 */
export const changesSince = (now: Texts, then: Texts): Change[] => [
  ...Object.keys(now).map((path) => changeOf(path, now[path], then[path])),
  ...Object.keys(then)
    .filter((path) => !(path in now))
    .map((path) => changeOf(path, undefined, then[path])),
]

const changeOf = (path: string, now: unknown, then: unknown): Change => {
  const words = wordDiff(plainText(then), plainText(now))
  if (then === undefined) return { path, change: 'new', words }
  if (now === undefined) return { path, change: 'removed', words }
  return { path, change: canonical(now) === canonical(then) ? 'unchanged' : 'changed', words }
}
