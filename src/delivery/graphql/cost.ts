import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { limits } from '../limits.ts'

/**
 * How many documents an answer can hold at worst: a list counts what is asked inside it once for each document of its
 * `limit`. A limit in a variable counts as the largest one; related documents, which no limit bounds, count once here
 * and one by one while the answer is made.
 */
export const costOf = (document: DocumentNode): number => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const part of document.definitions)
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part)
  const known = new Map<string, number>()

  const ofSet = (set: SelectionSetNode | undefined, size: number, top: boolean): number =>
    (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + ofField(selection, size, top)
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + ofSet(selection.selectionSet, size, top)
      return sum + ofFragment(selection.name.value, size, top)
    }, 0)

  /** `size` is the limit of the list that the field stands in; only its documents multiply. */
  const ofField = (field: FieldNode, size: number, top: boolean): number => {
    if (!field.selectionSet) return 0
    const inside = ofSet(field.selectionSet, limitOf(field, top), false)
    return field.name.value === 'docs' ? size * (1 + inside) : 1 + inside
  }

  /** A fragment that contains itself counts as 0 here; validation refuses it. */
  const ofFragment = (name: string, size: number, top: boolean): number => {
    const key = `${name} ${size} ${top}`
    const before = known.get(key)
    if (before !== undefined) return before
    known.set(key, 0)
    const cost = ofSet(fragments.get(name)?.selectionSet, size, top)
    known.set(key, cost)
    return cost
  }

  return document.definitions.reduce(
    (sum, part) => (part.kind === Kind.OPERATION_DEFINITION ? sum + ofSet(part.selectionSet, 1, true) : sum),
    0,
  )
}

/** Without a limit a list has its usual one, and a join all that a page may have. */
const limitOf = ({ arguments: given }: FieldNode, top: boolean): number => {
  const value = given?.find(({ name }) => name.value === 'limit')?.value
  if (!value) return top ? limits.list.usual : limits.list.max
  return value.kind === Kind.INT ? Math.max(limits.list.min, Number(value.value)) : limits.list.max
}
