import type { FlattenedField } from 'payload'
import { same } from './same.ts'

type Values = Record<string, unknown>

export type Sides = {
  /** What the person started from, what they send and what is stored now: all in one language. */
  base: Values
  mine: Values
  theirs: Values
}

export type Merged = { data: Values; conflicts: string[] }

/** Written by the house at every save; nobody's change. */
const own = new Set(['id', 'createdAt', 'updatedAt', '_status', 'deletedAt', 'changedBy', 'changedIn'])

/**
 * Field by field: what the person did not touch stays as it is stored now, what only they touched is written, and what
 * both changed differently is a conflict. A list of rows is one field: half of a reordering means nothing.
 */
export const merge = (fields: FlattenedField[], sides: Sides, path = ''): Merged => {
  const data = { ...sides.mine }
  const conflicts: string[] = []
  for (const field of fields) {
    if (!(field.name in sides.mine) || field.type === 'join' || (path === '' && own.has(field.name))) continue
    const at = {
      base: sides.base[field.name],
      mine: sides.mine[field.name],
      theirs: sides.theirs[field.name],
    }
    if (field.type === 'group') {
      const inside = merge(field.flattenedFields, groups(at), `${path}${field.name}.`)
      data[field.name] = inside.data
      conflicts.push(...inside.conflicts)
    } else if (same(field, at.mine, at.base)) data[field.name] = at.theirs ?? null
    else if (!same(field, at.theirs, at.base) && !same(field, at.theirs, at.mine))
      conflicts.push(`${path}${field.name}`)
  }
  return { data, conflicts }
}

const groups = ({ base, mine, theirs }: { base: unknown; mine: unknown; theirs: unknown }): Sides => ({
  base: (base ?? {}) as Values,
  mine: (mine ?? {}) as Values,
  theirs: (theirs ?? {}) as Values,
})
