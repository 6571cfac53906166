import {
  type DocumentNode,
  type ExecutionResult,
  executeSync,
  type GraphQLSchema,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'

export type Variables = { [name: string]: unknown }

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
  /** The names of the variables that literals are given in. */
  readonly #hoisted: readonly string[]
  /** The fields asked of the root. */
  readonly roots: readonly string[]
  /** The name of its only operation. */
  readonly #name: string | null
  #left: number
  #compiled: CompiledQuery | null = null

  constructor(schema: GraphQLSchema, document: DocumentNode, text: string, hoisted: readonly string[] = []) {
    this.#schema = schema
    this.#document = document
    this.#hoisted = hoisted
    this.roots = rootsOf(document)
    const operations = document.definitions.filter((part) => part.kind === Kind.OPERATION_DEFINITION)
    this.#name = operations[0]?.name?.value ?? null
    this.#left = plainOnly.test(text) || operations.length !== 1 ? Infinity : compiledFrom
  }

  get compiled(): boolean {
    return this.#compiled !== null
  }

  /** An execution that ends in errors is done again by graphql-js with the text that was sent: its words and places count. */
  run(
    sent: string,
    contextOf: () => unknown,
    variables: Variables,
    literals: readonly unknown[],
    operationName: string | null,
  ): ExecutionResult {
    const given = this.#with(variables, literals)
    if (--this.#left <= 0 && this.#compiled === null) this.#compile()
    if (this.#compiled && (operationName === null || operationName === this.#name)) {
      const result = this.#compiled.query(undefined, contextOf(), given)
      if (!(result instanceof Promise) && !result.errors?.length) return result
    } else {
      const result = this.#execute(this.#document, contextOf(), given, operationName)
      if (!result.errors?.length) return result
    }
    return this.#execute(parse(sent), contextOf(), variables, operationName)
  }

  #execute(
    document: DocumentNode,
    contextValue: unknown,
    variableValues: Variables,
    operationName: string | null,
  ): ExecutionResult {
    return executeSync({ schema: this.#schema, document, contextValue, variableValues, operationName })
  }

  #with(variables: Variables, literals: readonly unknown[]): Variables {
    if (literals.length === 0) return variables
    const all = { ...variables }
    for (const [index, name] of this.#hoisted.entries()) all[name] = literals[index]
    return all
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
