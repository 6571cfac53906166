import { Refusal } from '../refusal.ts'

/** Lets so many pieces of work run at a time, and so many wait; refuses the next one. */
export class Turns {
  readonly #running: number
  readonly #waiting: number
  readonly #queue: (() => void)[] = []
  #busy = 0

  constructor({ running, waiting }: { running: number; waiting: number }) {
    this.#running = running
    this.#waiting = waiting
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#busy < this.#running) this.#busy++
    else if (this.#queue.length < this.#waiting)
      await new Promise<void>((resolve) => void this.#queue.push(resolve))
    else throw new Refusal('overloaded')
    try {
      return await work()
    } finally {
      const next = this.#queue.shift()
      if (next) next()
      else this.#busy--
    }
  }
}
