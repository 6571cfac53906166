import { nameKey, nameWords } from '../lib/names/name-key.ts'
import { similar } from '../lib/names/similar.ts'
import type { Known } from './known.ts'
import type { Noun } from './noun.ts'
import type { Values } from './read-row.ts'
import type { RemarkCode } from './remark-texts.ts'

export type Other = { row: number; name: string } | { record: string; name: string }
export type Found = { code: RemarkCode; other?: Other }

type Own = {
  row: number
  name: string
  keys: Set<string>
  words: string[][]
  email: string | null
  apart: string | null
}

/**
 * Compares rows in their order with the rows before and the records on hand: the same address or the same name in any
 * script and spelling is the same, unless country or parliament say otherwise; nearly the same is a doubt.
 */
export const comparer = (noun: Noun, known: readonly Known[]) => {
  const seen: Own[] = []
  const nameKeys = noun.columns.filter(({ path }) => path === 'name').map(({ key }) => key)

  return (row: number, values: Values): { found: Found[]; match: Known | null } => {
    const names = nameKeys.flatMap((key) => values.get(key) ?? [])
    const own: Own = {
      row,
      name: names[0] ?? '',
      keys: new Set(names.map(nameKey).filter(Boolean)),
      words: names.map(nameWords),
      email: values.get('email')?.toLowerCase() ?? null,
      apart: values.get(noun.apart) ?? null,
    }
    const twin = seen.find((other) => isSame(own, other))
    const matches = known.filter((other) => isSame(own, other))
    const match = matches.length === 1 ? matches[0]! : null
    const found: Found[] = [
      ...(twin ? [{ code: 'same-in-file' as const, other: { row: twin.row, name: twin.name } }] : []),
      ...(matches.length > 1 ? [{ code: 'several-records' as const }] : []),
    ]
    if (found.length === 0 && !match) found.push(...resembling(noun, own, seen, known))
    seen.push(own)
    return { found, match }
  }
}

type Side = Pick<Own, 'email' | 'apart'> & { keys: ReadonlySet<string>; words: readonly string[][] }

const isSame = (own: Side, other: Side): boolean =>
  (own.email !== null && own.email === other.email && !disagree(own, other)) ||
  (!disagree(own, other) && [...own.keys].some((key) => other.keys.has(key)))

const disagree = (a: Side, b: Side): boolean => a.apart !== null && b.apart !== null && a.apart !== b.apart

/** Two people of one name in two countries are a doubt, two groups of one name in two parliaments are not. */
const resembling = (
  { collection }: Noun,
  own: Own,
  seen: readonly Own[],
  known: readonly Known[],
): Found[] => {
  const alike = (other: Side): boolean =>
    disagree(own, other)
      ? collection === 'people' && [...own.keys].some((key) => other.keys.has(key))
      : own.words.some((one) => other.words.some((two) => similar(one, two)))
  const row = seen.find(alike)
  const record = known.find(alike)
  return [
    ...(row ? [{ row: row.row, name: row.name }] : []),
    ...(record ? [{ record: record.document.id, name: record.title }] : []),
  ].map((other) => ({ code: 'similar-name' as const, other }))
}
