import type { CollectionBeforeOperationHook, Where } from 'payload'
import { foldedText } from './spelled.ts'

const looking = new Set(['read', 'count'])

/**
 * Lets whoever looks for a name find it in every spelling. The list, the drawer and the relation fields of the admin
 * all ask `{ name: { like } }`; each such condition is widened by the folded names, wherever it stands in the query.
 */
export const findEverySpelling: CollectionBeforeOperationHook = ({ args, operation }) => {
  const where = 'where' in args ? args.where : undefined
  if (!looking.has(operation) || !where) return args
  return { ...args, where: widened(where) }
}

/** `where` itself stays as it is: the caller may ask it again. */
export const widened = (where: Where): Where => {
  const { name, ...rest } = where
  const others = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key,
      ['and', 'or'].includes(key.toLowerCase()) && Array.isArray(value) ? value.map(widenedIfAny) : value,
    ]),
  ) as Where
  if (!name || Array.isArray(name)) return { ...others, ...(name ? { name } : {}) }
  const asked = typeof name.like === 'string' ? foldedText(name.like) : ''
  if (asked === '') return { ...others, name }
  const { like, ...operators } = name
  const either: Where = { or: [{ name: { like } }, { foldedNames: { like: asked } }] }
  const alone = Object.keys(others).length + Object.keys(operators).length === 0
  return alone
    ? either
    : { and: [either, ...(Object.keys(operators).length ? [{ name: operators }] : []), others] }
}

/** Whoever asks over HTTP may put anything into a list. */
const widenedIfAny = (where: Where): Where => (typeof where === 'object' && where ? widened(where) : where)
