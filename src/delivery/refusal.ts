import type { ProblemCode } from './problems.ts'

/** A request that is not answered, with the reason as a code and the words that fill its sentence. */
export class Refusal extends Error {
  readonly code: ProblemCode
  readonly words: Record<string, string | number>
  /** The offending paths of a query, at most a few. */
  readonly paths: string[]

  constructor(code: ProblemCode, words: Record<string, string | number> = {}, paths: string[] = []) {
    super(code)
    this.code = code
    this.words = words
    this.paths = paths
  }
}
