import { Doorkeeper } from './doorkeeper.ts'
import type { Kept } from './kept.ts'

/**
 * Finished answers of one generation, bounded in bytes. Two halves: what is asked for moves to the young half; when
 * that is full it becomes the old half, and what was not asked for since then is forgotten. Unlike an exact order of
 * use this costs a repeated request one look-up and no write. Once an eighth is used, an answer is kept only when it
 * is asked for again: requests that are all different push out nothing, and leave no garbage among what is old.
 */
export class Memo {
  readonly #half: number
  readonly #doorkeeper = new Doorkeeper()
  #young = new Map<string, Kept>()
  #old = new Map<string, Kept>()
  #youngBytes = 0
  #oldBytes = 0

  constructor(bytes: number) {
    this.#half = bytes / 2
  }

  get size(): number {
    return this.#young.size + this.#old.size
  }

  /** Bodies, keys and what an entry takes beside them. */
  get bytes(): number {
    return this.#youngBytes + this.#oldBytes
  }

  /** Nothing for an answer whose time is over. */
  get(key: string): Kept | undefined {
    const kept = this.last(key)
    return kept?.until === undefined || performance.now() < kept.until ? kept : undefined
  }

  /** Also an answer whose time is over. */
  last(key: string): Kept | undefined {
    const young = this.#young.get(key)
    if (young) return young
    const old = this.#old.get(key)
    if (!old) return undefined
    this.#old.delete(key)
    this.#oldBytes -= old.bytes
    this.#put(key, old)
    return old
  }

  set(key: string, kept: Kept): void {
    if (this.bytes > this.#half / 4 && !this.#doorkeeper.knows(key)) return
    const before = this.#young.get(key)
    if (before) this.#youngBytes -= before.bytes
    const older = this.#old.get(key)
    if (older) this.#oldBytes -= older.bytes
    this.#old.delete(key)
    this.#put(key, kept)
  }

  /** Lets an entry grow, for example by a compressed variant. False, and nothing happens, when it is not held here. */
  grow(key: string, kept: Kept, add: () => void): boolean {
    const young = this.#young.get(key) === kept
    if (!young && this.#old.get(key) !== kept) return false
    const before = kept.bytes
    add()
    if (young) this.#youngBytes += kept.bytes - before
    else this.#oldBytes += kept.bytes - before
    this.#turn()
    return true
  }

  #put(key: string, kept: Kept): void {
    if (kept.bytes > this.#half) return
    this.#young.set(key, kept)
    this.#youngBytes += kept.bytes
    this.#turn()
  }

  #turn(): void {
    if (this.#youngBytes <= this.#half) return
    this.#old = this.#young
    this.#oldBytes = this.#youngBytes
    this.#young = new Map()
    this.#youngBytes = 0
  }
}
