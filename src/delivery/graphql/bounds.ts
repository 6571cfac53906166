import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { atMost, limits } from '../limits.ts'
import { Refusal } from '../refusal.ts'
import { costOf } from './cost.ts'

/**
 * Refuses documents that are deeper, or hold more aliases or directives, than an honest page needs, or whose lists
 * multiply beyond what one answer may hold. Introspection is not counted in the depth; graphql-js bounds it by a rule
 * of its own. Throws a GraphQLError around the refusal, because GraphQL's clients look for `errors`.
 */
export const checkBounds = (document: DocumentNode): void => {
  try {
    refuseExcess(document)
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    throw new GraphQLError(refusal.code, { originalError: refusal })
  }
}

const refuseExcess = (document: DocumentNode): void => {
  let [aliases, directives] = [0, 0]
  visit(document, {
    Field: ({ alias }) => void (alias && aliases++),
    Directive: () => void directives++,
  })
  atMost('GraphQL aliases', aliases, limits.graphqlAliases)
  atMost('GraphQL directives', directives, limits.graphqlDirectives)
  atMost('GraphQL depth', deepest(document), limits.graphqlDepth)
  if (costOf(document) > limits.graphqlCost) throw new Refusal('query-too-expensive')
}

const deepest = (document: DocumentNode): number => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const part of document.definitions)
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part)
  const known = new Map<string, number>()
  const depthOf = (set: SelectionSetNode | undefined): number =>
    Math.max(
      0,
      ...(set?.selections ?? []).map((selection) => {
        if (selection.kind === Kind.FIELD)
          return selection.name.value.startsWith('__') ? 1 : 1 + depthOf(selection.selectionSet)
        return selection.kind === Kind.INLINE_FRAGMENT
          ? depthOf(selection.selectionSet)
          : ofFragment(selection.name.value)
      }),
    )
  /** A fragment that contains itself counts as 0 here; validation refuses it. */
  const ofFragment = (name: string): number => {
    const before = known.get(name)
    if (before !== undefined) return before
    known.set(name, 0)
    const depth = depthOf(fragments.get(name)?.selectionSet)
    known.set(name, depth)
    return depth
  }
  const operations = document.definitions.filter((part) => part.kind === Kind.OPERATION_DEFINITION)
  return Math.max(0, ...operations.map(({ selectionSet }) => depthOf(selectionSet)))
}
