import type { PublicField } from '../model.ts'
import { alphabet } from './collate.ts'
import { kindOf } from './values.ts'

export type Order = (a: unknown, b: unknown) => number

/** How two values of a field that are both there compare. Choices stand in the order of their options. */
export const orderOf = (field: PublicField, language: string): Order => {
  const kind = kindOf(field)
  if (kind === 'text') {
    const compare = alphabet(language)
    return (a, b) => compare(String(a), String(b))
  }
  if (kind === 'choice') {
    const rank = new Map(field.options?.map((option, index) => [option, index]))
    return (a, b) => (rank.get(String(a)) ?? -1) - (rank.get(String(b)) ?? -1)
  }
  return kind === 'json' ? (a, b) => plain(JSON.stringify(a), JSON.stringify(b)) : plain
}

const plain: Order = (a, b) => (a === b ? 0 : (a as number) < (b as number) ? -1 : 1)
