import { isDeepStrictEqual } from 'node:util'

const shown = 3
const width = 90

/** Where two answers differ, for a reader: a few paths with what is expected and what was found. */
export const differencesOf = (expected: unknown, found: unknown): string[] =>
  at(expected, found, '').slice(0, shown)

const at = (expected: unknown, found: unknown, path: string): string[] => {
  if (isDeepStrictEqual(expected, found)) return []
  if (!isBranch(expected) || !isBranch(found))
    return [`${path}: expected ${short(expected)}, found ${short(found)}`]
  const names = new Set([...Object.keys(expected), ...Object.keys(found)])
  return [...names].flatMap((name) => at(expected[name], found[name], `${path}.${name}`))
}

const isBranch = (value: unknown): value is { [name: string]: unknown } =>
  typeof value === 'object' && value !== null

const short = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, width)
