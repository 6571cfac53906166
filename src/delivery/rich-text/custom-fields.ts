import { isUuid } from '../../lib/uuid.ts'

type Fields = { [field: string]: unknown }
/** Whether a document may be named, and Lexical JSON without the nodes that name one that may not. */
type Public = { shows: (collection: string, id: unknown) => boolean; richText: (value: unknown) => unknown }

/**
 * The fields of a Lexical node without relations to what is not public: null, and in lists left out. Such fields are
 * not in the public model, so an id that does not say of which collection it is stays inside. What needs no change
 * comes back as the same object.
 */
export const publicFields = (value: unknown, open: Public): unknown => {
  if (typeof value === 'string') return isUuid(value) ? null : value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return listOf(value, open)
  if ('root' in value) return open.richText(value)
  if ('relationTo' in value && 'value' in value)
    return open.shows(String(value.relationTo), idOf(value.value)) ? value : null
  return objectOf(value as Fields, open)
}

const listOf = (list: unknown[], open: Public): unknown[] => {
  const kept = list.flatMap((entry) => {
    const shown = publicFields(entry, open)
    return shown === null && entry !== null ? [] : [shown]
  })
  return kept.length === list.length && kept.every((entry, index) => entry === list[index]) ? list : kept
}

/** `id` is the row's own and names no document. */
const objectOf = (fields: Fields, open: Public): Fields => {
  const shown = Object.entries(fields).map(
    ([name, value]) => [name, name === 'id' ? value : publicFields(value, open)] as const,
  )
  return shown.every(([name, value]) => value === fields[name]) ? fields : Object.fromEntries(shown)
}

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as Fields)['id'] : value
