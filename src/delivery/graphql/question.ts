import type { ExecutionResult } from 'graphql'
import type { Runner, Variables } from './runner.ts'

/** A checked query as it was sent: a document that may stand for many queries, and the literals of this one. */
export class Question {
  readonly runner: Runner
  readonly #sent: string
  readonly #literals: readonly unknown[]

  constructor(runner: Runner, sent: string, literals: readonly unknown[]) {
    this.runner = runner
    this.#sent = sent
    this.#literals = literals
  }

  /** The fields asked of the root. */
  get roots(): readonly string[] {
    return this.runner.roots
  }

  /** `contextOf` makes what resolvers share. */
  run(contextOf: () => unknown, variables: Variables, operationName: string | null): ExecutionResult {
    return this.runner.run(this.#sent, contextOf, variables, this.#literals, operationName)
  }
}
