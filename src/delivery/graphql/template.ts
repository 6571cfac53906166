import {
  type DocumentNode,
  getNamedType,
  getNullableType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  parseType,
  TypeInfo,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { literals } from './hoisted.ts'

/** A document whose literals are variables, named in the order of the text. */
export type Template = { document: DocumentNode; names: string[] }

/**
 * Turns the empty literals of a shape into variables of the type that their place has. By GraphQL's rules a literal and
 * a variable with its value mean the same there. Null for a shape where one of them cannot be a variable.
 */
export const templateOf = (schema: GraphQLSchema, document: DocumentNode, shape: string): Template | null => {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  const places = new Set([...shape.matchAll(literals)].map(({ index }) => index))
  const prefix = unusedPrefix(shape)
  const definitions: VariableDefinitionNode[] = []
  const info = new TypeInfo(schema)
  let possible = operations.length === 1
  const variable = (start: number | undefined) => {
    if (start === undefined || !places.has(start)) return undefined
    const type = info.getInputType()
    if (!type) {
      possible = false
      return undefined
    }
    const name = { kind: Kind.NAME, value: `${prefix}${definitions.length}` } as const
    const own = { kind: Kind.VARIABLE, name } as const
    definitions.push({ kind: Kind.VARIABLE_DEFINITION, variable: own, type: parseType(String(type)) })
    return own
  }
  const replaced = visit(
    document,
    visitWithTypeInfo(info, {
      StringValue: ({ loc }) => variable(loc?.start),
      IntValue: ({ loc }) => variable(loc?.start),
      // Inside of a scalar such as JSON there are no types, and hence no variables.
      ListValue: () => void (possible &&= isListType(getNullableType(info.getParentInputType()))),
      ObjectValue: () => void (possible &&= isInputObjectType(getNamedType(info.getInputType()))),
      VariableDefinition: () => false,
    }),
  )
  if (!possible || definitions.length !== places.size) return null
  return {
    document: { ...replaced, definitions: replaced.definitions.map((part) => declare(part, definitions)) },
    names: definitions.map(({ variable: { name } }) => name.value),
  }
}

const declare = (
  part: DocumentNode['definitions'][number],
  added: VariableDefinitionNode[],
): DocumentNode['definitions'][number] => {
  if (part.kind !== Kind.OPERATION_DEFINITION) return part
  const operation: OperationDefinitionNode = part
  return { ...operation, variableDefinitions: [...(operation.variableDefinitions ?? []), ...added] }
}

const unusedPrefix = (text: string): string => {
  for (let prefix = 'literal'; ; prefix += '_') if (!text.includes(prefix)) return prefix
}
