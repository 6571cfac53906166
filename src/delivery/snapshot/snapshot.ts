import type { PublicModel } from '../model.ts'
import { Lru } from '../lru.ts'
import type { Answer } from '../answer.ts'
import type { Languages } from '../languages.ts'
import type { LogRow } from './published.ts'
import { Shelf } from './shelf.ts'
import { View } from './view.ts'

const viewsKept = 64
const memoBytes = 32 * 1024 * 1024

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
  readonly memo = new Lru<Answer>(memoBytes, (answer, key) => answer.body.length + 2 * key.length + 1024)
  readonly #views = new Lru<View>(viewsKept)

  constructor(model: PublicModel, generation: number, seq: number, shelves: ReadonlyMap<string, Shelf>) {
    this.model = model
    this.generation = generation
    this.seq = seq
    this.shelves = shelves
  }

  static empty(model: PublicModel): Snapshot {
    return new Snapshot(
      model,
      0,
      0,
      new Map(model.entities.map((entity) => [entity.slug, new Shelf(entity, new Map())])),
    )
  }

  /** The next generation. Shelves without a row in the batch are shared with this one; unknown collections are skipped. */
  after(rows: LogRow[]): Snapshot {
    const shelves = new Map(this.shelves)
    for (const [slug, batch] of Map.groupBy(rows, (row) => row.collection)) {
      const shelf = shelves.get(slug)
      if (shelf) shelves.set(slug, shelf.after(batch))
    }
    const seq = rows.reduce((newest, row) => Math.max(newest, row.seq), this.seq)
    return new Snapshot(this.model, this.generation + 1, seq, shelves)
  }

  view(languages: Languages): View {
    const known = this.#views.get(languages.key)
    if (known) return known
    const view = new View(this, languages)
    this.#views.set(languages.key, view)
    return view
  }
}
