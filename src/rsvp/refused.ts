import type { FormDefinition } from './definition.ts'
import type { Problem } from './problems.ts'

/** Thrown inside a transaction to end it with nothing stored; the verb answers with its problem. */
export class Refused extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

export type Refusal = { accepted: false; problem: Problem; form?: FormDefinition }

/** What the work accepts, or why it was refused. Throws what is nobody's decision: a database that fails. */
export const outcomeOf = async <Accepted extends { accepted: true }>(
  work: () => Promise<Accepted>,
  form?: FormDefinition,
): Promise<Accepted | Refusal> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { accepted: false, problem: error.problem, ...(form ? { form } : {}) }
  }
}
