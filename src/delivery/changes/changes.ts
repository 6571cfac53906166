import type { LogRow } from '../snapshot/published.ts'

/** What one row of the log says to others: where something changed, never what it was before or why it went. */
export type Change = {
  seq: number
  at: string
  collection: string
  id: string
  locale: string
  op: 'put' | 'remove'
}

/** The newest change of each document and language, in the order of the log. Never changed in place. */
export class Changes {
  readonly #ordered: readonly Change[]

  constructor(ordered: readonly Change[] = []) {
    this.#ordered = ordered
  }

  /** With the rows of a batch, which replace what they are newer than: the log keeps one row as well. */
  after(rows: readonly LogRow[]): Changes {
    const replaced = new Set(rows.map(keyOf))
    // Most of the log is of other documents: their keys need not be made.
    const ids = new Set(rows.map(({ id }) => id))
    const added = rows.map(({ seq, at, collection, id, locale, op }) => ({
      seq,
      at,
      collection,
      id,
      locale,
      op,
    }))
    return new Changes([
      ...this.#ordered.filter((change) => !ids.has(change.id) || !replaced.has(keyOf(change))),
      ...added.toSorted((a, b) => a.seq - b.seq),
    ])
  }

  /** Up to `limit` changes after a sequence number, oldest first. */
  since(seq: number, limit: number): Change[] {
    let low = 0
    let high = this.#ordered.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#ordered[middle]?.seq ?? 0) > seq) high = middle
      else low = middle + 1
    }
    return this.#ordered.slice(low, low + limit)
  }
}

const keyOf = ({ collection, id, locale }: Pick<Change, 'collection' | 'id' | 'locale'>): string =>
  `${collection} ${id} ${locale}`
