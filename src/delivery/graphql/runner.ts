import {
  type DocumentNode,
  type ExecutionResult,
  executeSync,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'

type Variables = { [name: string]: unknown }

/** Compiling costs as much as some twenty executions. */
const compiledFrom = 8

/**
 * What the compiler does not do exactly as graphql-js: directives on fragments, introspection, and names that mean
 * something to JavaScript.
 */
const plainOnly = /@|__(?!typename\b)/

/** A checked document, executed by graphql-js, and from its eighth time on as a function compiled for it. */
export class Runner {
  readonly #schema: GraphQLSchema
  readonly #document: DocumentNode
  /** The fields asked of the root. */
  readonly roots: readonly string[]
  #left: number
  #compiled: CompiledQuery | null = null

  constructor(schema: GraphQLSchema, document: DocumentNode, text: string) {
    this.#schema = schema
    this.#document = document
    this.roots = rootsOf(document)
    const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    this.#left = plainOnly.test(text) || operations.length !== 1 ? Infinity : compiledFrom
  }

  get compiled(): boolean {
    return this.#compiled !== null
  }

  /** `contextOf` makes what resolvers share; an execution that ends in errors is done again by graphql-js, whose words count. */
  run(contextOf: () => unknown, variables: Variables, operationName: string | null): ExecutionResult {
    if (--this.#left <= 0 && this.#compiled === null) this.#compile()
    if (this.#compiled && operationName === null) {
      const result = this.#compiled.query(undefined, contextOf(), variables)
      if (!(result instanceof Promise) && !result.errors?.length) return result
    }
    return executeSync({
      schema: this.#schema,
      document: this.#document,
      contextValue: contextOf(),
      variableValues: variables,
      operationName,
    })
  }

  #compile(): void {
    this.#left = Infinity
    const compiled = compileQuery(this.#schema, this.#document, '', { disablingCapturingStackErrors: true })
    if (isCompiledQuery(compiled)) this.#compiled = compiled
  }
}

/** Of all operations and fragments, in whatever is nested without a field: rather one too many than one too few. */
const rootsOf = (document: DocumentNode): string[] =>
  document.definitions.flatMap((part) => ('selectionSet' in part ? fieldsOf(part.selectionSet) : []))

const fieldsOf = ({ selections }: SelectionSetNode): string[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value]
    return selection.kind === Kind.INLINE_FRAGMENT ? fieldsOf(selection.selectionSet) : []
  })
