import type { Budget } from '../limits.ts'
import type { Published } from '../snapshot/published.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { Doorkeeper } from './doorkeeper.ts'

/** The JSON of one document, with what making it took from the budget and looked at. */
type Fragment = { json: string; documents: number; comparisons: number; touched: readonly string[] }

/**
 * JSON in UTF-8 as a text of one character per byte. Such texts are joined and turned into bytes by copying; a text
 * with Cyrillic in it would be encoded anew, and take two bytes for each character, in every list that holds it.
 */
export const jsonBytes = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('latin1')

const charactersKept = 2_000_000
const overhead = 100

/**
 * The JSON of documents of one generation, by how they were asked for: lists of other pages, sorts and conditions
 * hold the same documents. A way to ask is remembered from its second time on. When full, all is forgotten.
 */
export class Fragments {
  readonly #doorkeeper = new Doorkeeper()
  readonly #shapes = new Map<string, Map<Published, Fragment>>()
  #characters = 0

  /** The texts of documents asked for in one way, all in one language; null for a way that is new. */
  of(shape: string): Map<Published, Fragment> | null {
    const known = this.#shapes.get(shape)
    if (known) return known
    if (!this.#doorkeeper.knows(shape)) return null
    const fresh = new Map<Published, Fragment>()
    this.#shapes.set(shape, fresh)
    this.#grow(shape.length)
    return fresh
  }

  /** The text from before, or made now; either way it costs the budget the same. */
  text(
    shape: Map<Published, Fragment>,
    document: Published,
    snapshot: Snapshot,
    budget: Budget,
    make: () => unknown,
  ): string {
    const known = shape.get(document)
    if (known) {
      budget.take(known)
      for (const slug of known.touched) snapshot.touch(slug)
      return known.json
    }
    const before = budget.spent
    const { made, touched } = snapshot.watch(() => jsonBytes(make()))
    const { documents, comparisons } = budget.spent
    shape.set(document, {
      json: made,
      documents: documents - before.documents,
      comparisons: comparisons - before.comparisons,
      touched,
    })
    this.#grow(made.length)
    return made
  }

  #grow(characters: number): void {
    this.#characters += characters + overhead
    if (this.#characters <= charactersKept) return
    this.#shapes.clear()
    this.#characters = 0
  }
}
