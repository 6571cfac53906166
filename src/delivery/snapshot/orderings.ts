import { Lru } from '../lru.ts'
import type { Published } from './published.ts'
import type { Snapshot } from './snapshot.ts'

export type Ordering = { list: readonly Published[]; touched: string[] }

export type Lists = readonly (readonly [string, Ordering])[]

/** Documents in all sorted lists of one view together. */
const kept = 100_000

/** Sorted lists of one view, with the collections that the sorting looked at. */
export class Orderings {
  readonly #snapshot: Snapshot
  readonly #lists = new Lru<Ordering>(kept, ({ list }) => list.length + 1)

  constructor(snapshot: Snapshot, inherited: Lists = []) {
    this.#snapshot = snapshot
    for (const [key, ordering] of inherited) this.#lists.set(key, ordering)
  }

  get(key: string): readonly Published[] | undefined {
    const known = this.#lists.get(key)
    for (const slug of known?.touched ?? []) this.#snapshot.touch(slug)
    return known?.list
  }

  set(key: string, list: readonly Published[]): void {
    this.#lists.set(key, { list, touched: this.#snapshot.touched })
  }

  lists(): Lists {
    return [...this.#lists.entries()]
  }
}
