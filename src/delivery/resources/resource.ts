import type { Answer } from '../answer.ts'
import type { Parameters } from '../query-string.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** How an answer beside the dialect is asked for: the parts of its path, its parameters, our public address. */
export type Asked = { path: Record<string, string>; parameters: Parameters; origin: string }

/** An answer at an address of its own, a function of the snapshot like every other. Throws a Refusal. */
export type Resource = {
  /** As Fastify writes it. */
  path: string
  /** The parameters that make a difference to the answer; all others are ignored. */
  parameters?: readonly string[]
  answer: (snapshot: Snapshot, asked: Asked) => Answer
}
