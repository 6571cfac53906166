import { Changes } from '../changes/changes.ts'
import type { PublicModel } from '../model.ts'
import { Lru } from '../lru.ts'
import { Doorkeeper } from '../memo/doorkeeper.ts'
import { Fragments } from '../memo/fragments.ts'
import { Memo } from '../memo/memo.ts'
import type { Languages } from '../languages.ts'
import type { Lists } from './orderings.ts'
import type { LogRow } from './published.ts'
import { Shelf } from './shelf.ts'
import { View } from './view.ts'
import { withoutDocuments } from './withheld.ts'

const viewsKept = 64
const memoBytes = 8 * 1024 * 1024

type Content = {
  generation: number
  seq: number
  shelves: ReadonlyMap<string, Shelf>
  changes: Changes
  inherited?: ReadonlyMap<string, Lists>
  withheld?: readonly string[]
}

/**
 * One generation of everything public: immutable, so that an answer is a function of snapshot and request.
 * Finished answers live and die with their generation; there is nothing to invalidate.
 */
export class Snapshot {
  readonly model: PublicModel
  readonly generation: number
  /** Sequence number of the newest log row in it; 0 when empty. */
  readonly seq: number
  readonly shelves: ReadonlyMap<string, Shelf>
  /** Where something was published or removed, for who keeps a copy; the same for all, whatever is withheld. */
  readonly changes: Changes
  readonly memo = new Memo(memoBytes)
  readonly fragments = new Fragments()
  /** Filters that were asked lately. */
  readonly filters = new Doorkeeper()
  #touched = new Set<string>()
  /** Collections whose documents are left out of this snapshot. */
  readonly withheld: ReadonlySet<string>
  readonly #views = new Lru<View>(viewsKept)
  /** Sorted lists of the generation before that still hold, by the key of their view. */
  readonly #inherited: ReadonlyMap<string, Lists>

  constructor(model: PublicModel, content: Content) {
    const { generation, seq, shelves, changes, inherited = new Map(), withheld = [] } = content
    this.model = model
    this.generation = generation
    this.seq = seq
    this.shelves = shelves
    this.changes = changes
    this.withheld = new Set(withheld)
    this.#inherited = inherited
  }

  static empty(model: PublicModel): Snapshot {
    return new Snapshot(model, {
      generation: 0,
      seq: 0,
      shelves: new Map(model.entities.map((entity) => [entity.slug, new Shelf(entity, new Map())])),
      changes: new Changes(),
    })
  }

  /** The next generation. Shelves without a row in the batch are shared with this one; unknown collections are skipped. */
  after(rows: LogRow[]): Snapshot {
    const shelves = new Map(this.shelves)
    const batches = Map.groupBy(rows, (row) => row.collection)
    for (const [slug, batch] of batches) {
      const shelf = shelves.get(slug)
      if (shelf) shelves.set(slug, shelf.after(batch))
    }
    const seq = rows.reduce((newest, row) => Math.max(newest, row.seq), this.seq)
    return new Snapshot(this.model, {
      generation: this.generation + 1,
      seq,
      shelves,
      changes: this.changes.after(rows.filter(({ collection }) => shelves.has(collection))),
      inherited: this.#unchanged(batches),
    })
  }

  /** How many rows of the log it holds. */
  get layers(): number {
    let count = 0
    for (const { documents } of this.shelves.values())
      for (const { shared, languages } of documents.values())
        count += (shared ? 1 : 0) + Object.keys(languages).length
    return count
  }

  /** A snapshot in which nobody can meet these collections, by no relation, and none of the files they show. */
  without(slugs: readonly string[]): Snapshot {
    const shelves = withoutDocuments(this.shelves, slugs)
    const { generation, seq, changes } = this
    return new Snapshot(this.model, { generation, seq, shelves, changes, withheld: slugs })
  }

  /** Runs `make` and tells which collections and globals it looked at, also those in which it found nothing. */
  watch<Made>(make: () => Made): { made: Made; touched: string[] } {
    const outer = this.#touched
    const inner = new Set<string>()
    this.#touched = inner
    try {
      const made = make()
      return { made, touched: this.touched }
    } finally {
      this.#touched = outer
      for (const slug of inner) outer.add(slug)
    }
  }

  touch(slug: string): void {
    this.#touched.add(slug)
  }

  get touched(): string[] {
    return [...this.#touched].sort()
  }

  view(languages: Languages): View {
    const known = this.#views.get(languages.key)
    if (known) return known
    const view = new View(this, languages, this.#inherited.get(languages.key))
    this.#views.set(languages.key, view)
    return view
  }

  #unchanged(changed: ReadonlyMap<string, unknown>): Map<string, Lists> {
    const kept = new Map<string, Lists>()
    const keep = (key: string, lists: Lists): void => {
      // Readers name chains of languages as they like: what is handed on is bounded as the views are.
      if (kept.size >= viewsKept || kept.has(key)) return
      const holding = lists.filter(([, { touched }]) => !touched.some((slug) => changed.has(slug)))
      if (holding.length > 0) kept.set(key, holding)
    }
    for (const [key, view] of this.#views.entries()) keep(key, view.orderings.lists())
    for (const [key, lists] of this.#inherited) keep(key, lists)
    return kept
  }
}
