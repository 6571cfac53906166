import type { PublicModel } from './model.ts'
import type { LogRow } from './snapshot/published.ts'
import { Snapshot } from './snapshot/snapshot.ts'

/** What the process serves right now, and how sure it is that this is the newest. */
export class Current {
  readonly model: PublicModel
  #snapshot: Snapshot | null = null
  #lostAt: Date | null = null

  constructor(model: PublicModel) {
    this.model = model
  }

  /** Null until the log was read once. */
  get snapshot(): Snapshot | null {
    return this.#snapshot
  }

  /** Since when the log has been out of reach; null while it is followed. */
  get lostAt(): Date | null {
    return this.#lostAt
  }

  /** Replaces everything by what the rows say. */
  load(rows: LogRow[]): void {
    const before = this.#snapshot?.generation ?? 0
    const fresh = Snapshot.empty(this.model).after(rows)
    this.#snapshot = new Snapshot(this.model, before + 1, fresh.seq, fresh.shelves)
  }

  apply(rows: LogRow[]): void {
    if (rows.length > 0) this.#snapshot = (this.#snapshot ?? Snapshot.empty(this.model)).after(rows)
  }

  lost(now = new Date()): void {
    this.#lostAt ??= now
  }

  found(): void {
    this.#lostAt = null
  }
}
