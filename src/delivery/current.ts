import { publishedByConsent } from './consent.ts'
import type { PublicModel } from './model.ts'
import type { LogRow } from './snapshot/published.ts'
import { Snapshot } from './snapshot/snapshot.ts'

type Settings = { now?: () => number; silenceHours?: number }

const hour = 3_600_000

/** What the process serves right now, and how sure it is that this is the newest. */
export class Current {
  readonly model: PublicModel
  readonly #now: () => number
  /** Milliseconds without the log after which what is published by consent is held back. */
  readonly #patience: number
  #whole: Snapshot | null = null
  #withheld: Snapshot | null = null
  #lostAt: Date | null = null
  #contactAt = 0
  readonly #watchers = new Set<() => void>()

  constructor(model: PublicModel, { now = Date.now, silenceHours = 24 }: Settings = {}) {
    this.model = model
    this.#now = now
    this.#patience = silenceHours * hour
  }

  /** Null until the log, or what was kept of it on disk, was read once. */
  get snapshot(): Snapshot | null {
    if (this.#lostAt === null || this.#whole === null || !this.silent) return this.#whole
    return (this.#withheld ??= this.#whole.without(publishedByConsent))
  }

  /** Everything that is known, for who keeps it. */
  get whole(): Snapshot | null {
    return this.#whole
  }

  /** Since when the log has been out of reach; null while it is followed. */
  get lostAt(): Date | null {
    return this.#lostAt
  }

  /** When the log was last read. */
  get contactAt(): Date {
    return new Date(this.#contactAt)
  }

  /** Whether the log has been out of reach for so long that consent may have been withdrawn unheard. */
  get silent(): boolean {
    return this.#lostAt !== null && this.#now() - this.#contactAt >= this.#patience
  }

  /** Replaces everything by what the rows say. */
  load(rows: LogRow[]): void {
    this.replace(Snapshot.empty(this.model).after(rows))
  }

  replace({ seq, shelves, changes }: Snapshot): void {
    const generation = (this.#whole?.generation ?? 0) + 1
    this.#serve(new Snapshot(this.model, { generation, seq, shelves, changes }))
    this.#contactAt = this.#now()
  }

  /** Serves what an earlier process kept, as old as it is. */
  restore(rows: LogRow[], contactAt: Date): void {
    this.load(rows)
    this.#contactAt = contactAt.getTime()
    this.lost()
  }

  apply(rows: LogRow[]): void {
    if (rows.length > 0) this.#serve((this.#whole ?? Snapshot.empty(this.model)).after(rows))
  }

  lost(now = new Date(this.#now())): void {
    this.#lostAt ??= now
  }

  found(): void {
    this.#lostAt = null
    this.#contactAt = this.#now()
  }

  /** Calls `watcher` after every new generation; answers how to end that. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher)
    return () => void this.#watchers.delete(watcher)
  }

  #serve(snapshot: Snapshot): void {
    this.#whole = snapshot
    this.#withheld = null
    for (const watcher of this.#watchers) watcher()
  }
}
