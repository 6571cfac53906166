import { type ConstValueNode, Kind, parseConstValue } from 'graphql'

/** A query without its literals, and their values in the order of the text. */
export type Hoisted = { shape: string; values: (string | number)[] }

/**
 * A string, block string first; or a whole number of at most nine digits, which every type that takes numbers can
 * hold. What follows `=` is a default, which cannot be a variable; a `limit` is counted before anything is run.
 */
export const literals =
  /(?<!= ?)(?:"""(?:\\"""|[^"]|"(?!""))*"""|"(?:\\.|[^"\\\n\r])*"|(?<![\w.$-])(?<!\blimit ?: ?)(?:0|-?[1-9]\d{0,8})(?![\w.]))/g

/** Nothing to decode, and nothing that GraphQL refuses within a string. */
const plain = /^"[^"\\\u0000-\u001f\ud800-\udfff]*"$/

/** Every literal of a normalised query replaced by an empty one of its kind. Null when a string is no GraphQL. */
export const hoisted = (text: string): Hoisted | null => {
  const values: (string | number)[] = []
  try {
    const shape = text.replace(literals, (literal) => {
      if (!literal.startsWith('"')) {
        values.push(Number(literal))
        return '0'
      }
      values.push(plain.test(literal) ? literal.slice(1, -1) : decoded(parseConstValue(literal)))
      return '""'
    })
    return { shape, values }
  } catch {
    return null
  }
}

const decoded = (value: ConstValueNode): string => {
  if (value.kind !== Kind.STRING) throw new TypeError(`${value.kind} in place of a string`)
  return value.value
}
