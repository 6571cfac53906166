import { Lru } from '../lru.ts'
import type { Published } from './published.ts'
import type { Snapshot } from './snapshot.ts'

/** A sorted list, with the collections that making it looked at, and what finding it took from the budget. */
export type Ordering = { list: readonly Published[]; touched: readonly string[]; comparisons: number }

export type Lists = readonly (readonly [string, Ordering])[]

/** Documents in all sorted lists of one view together; eight characters of a key take as much room as one. */
const kept = 100_000

/** Sorted lists of one view: whole collections, and what filters found in them. */
export class Orderings {
  readonly #snapshot: Snapshot
  readonly #lists = new Lru<Ordering>(kept, ({ list }, key) => list.length + key.length / 8)

  constructor(snapshot: Snapshot, inherited: Lists = []) {
    this.#snapshot = snapshot
    for (const [key, ordering] of inherited) this.#lists.set(key, ordering)
  }

  get(key: string): Ordering | undefined {
    const known = this.#lists.get(key)
    for (const slug of known?.touched ?? []) this.#snapshot.touch(slug)
    return known
  }

  set(key: string, ordering: Ordering): void {
    this.#lists.set(key, ordering)
  }

  lists(): Lists {
    return [...this.#lists.entries()]
  }
}
