/** A map that forgets what was used longest ago once the weights exceed the limit. */
export class Lru<Value> {
  readonly #limit: number
  readonly #weigh: (value: Value, key: string) => number
  readonly #entries = new Map<string, Value>()
  #weight = 0

  constructor(limit: number, weigh: (value: Value, key: string) => number = () => 1) {
    this.#limit = limit
    this.#weigh = weigh
  }

  get size(): number {
    return this.#entries.size
  }

  entries(): IterableIterator<[string, Value]> {
    return this.#entries.entries()
  }

  get(key: string): Value | undefined {
    const value = this.#entries.get(key)
    if (value === undefined) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, value)
    return value
  }

  set(key: string, value: Value): void {
    this.#drop(key)
    this.#entries.set(key, value)
    this.#weight += this.#weigh(value, key)
    for (const oldest of this.#entries.keys()) {
      if (this.#weight <= this.#limit) break
      this.#drop(oldest)
    }
  }

  #drop(key: string): void {
    const value = this.#entries.get(key)
    if (value === undefined) return
    this.#entries.delete(key)
    this.#weight -= this.#weigh(value, key)
  }
}
