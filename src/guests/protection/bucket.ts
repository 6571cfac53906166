/** So many per so much time, refilled evenly: a burst may take them all at once. */
export type Allowance = { times: number; seconds: number }

type Bucket = { left: number; at: number }

const keysKept = 20_000

/** Counts by a key in memory alone; nothing of it is stored or logged, and a restart forgets it. */
export class Buckets {
  readonly #allowance: Allowance
  readonly #now: () => number
  readonly #buckets = new Map<string, Bucket>()

  /** `now` in milliseconds. */
  constructor(allowance: Allowance, now: () => number = Date.now) {
    this.#allowance = allowance
    this.#now = now
  }

  /** Takes one. 0 when there was one to take, else the seconds until the next. */
  take(key: string): number {
    const { times, seconds } = this.#allowance
    const now = this.#now()
    const bucket = this.#buckets.get(key) ?? this.#open(key, now)
    bucket.left = Math.min(times, bucket.left + ((now - bucket.at) / 1000) * (times / seconds))
    bucket.at = now
    if (bucket.left < 1) return Math.ceil((1 - bucket.left) * (seconds / times))
    bucket.left--
    return 0
  }

  /** Whoever came first makes room: a flood of keys costs no memory. */
  #open(key: string, at: number): Bucket {
    const [oldest] = this.#buckets.size >= keysKept ? this.#buckets.keys() : []
    if (oldest !== undefined) this.#buckets.delete(oldest)
    const bucket = { left: this.#allowance.times, at }
    this.#buckets.set(key, bucket)
    return bucket
  }
}
