import { slugFrom } from '../lib/slug.ts'
import type { Column, Noun } from './noun.ts'

/** The index of the column in the file, from 0, by the key of ours. */
export type Mapping = Record<string, number>

/** Which column is what, as far as its heading says; the first of two that say the same counts. */
export const suggestMapping = ({ columns }: Noun, headings: readonly string[]): Mapping => {
  const known = new Map(
    columns.flatMap((column) => headingsOf(column).map((one) => [slugFrom(one), column.key])),
  )
  const mapping: Mapping = {}
  headings.forEach((heading, index) => {
    const key = known.get(slugFrom(heading))
    if (key !== undefined && mapping[key] === undefined) mapping[key] = index
  })
  return mapping
}

const headingsOf = ({ label, headings }: Column): string[] => [...Object.values(label), ...headings]

/** Whether every column named is in the file and one of them holds a name. */
export const fits = ({ columns }: Noun, mapping: Mapping, headings: readonly string[]): boolean => {
  const known = new Map(columns.map((column) => [column.key, column]))
  const sound = Object.entries(mapping).every(
    ([key, at]) => known.has(key) && at >= 0 && at < headings.length,
  )
  return sound && Object.keys(mapping).some((key) => known.get(key)?.path === 'name')
}
