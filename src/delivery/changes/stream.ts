import type { ServerResponse } from 'node:http'
import type { Current } from '../current.ts'
import { told } from './since.ts'

export type Pace = {
  /** Milliseconds between signs of life. Proxies cut what is silent for half a minute. */
  heartbeat: number
  /** Milliseconds that a reader may leave what was written unread. */
  patience: number
}

/** Changes written before looking whether the reader keeps up: what one connection can hold in memory. */
const atOnce = 100
/** Milliseconds after which a browser connects again. */
const retry = 3_000

/** One reader of the changes, in the format of server-sent events (HTML Living Standard, 9.2). */
export class ChangeStream {
  readonly #current: Current
  readonly #response: ServerResponse
  readonly #pace: Pace
  readonly #heartbeat: NodeJS.Timeout
  #impatience: NodeJS.Timeout | null = null
  #seq: number

  constructor(current: Current, response: ServerResponse, since: number, pace: Pace) {
    this.#current = current
    this.#response = response
    this.#pace = pace
    this.#seq = since
    this.#heartbeat = setInterval(() => this.#write(':\n\n'), pace.heartbeat)
    this.#heartbeat.unref()
    response.on('drain', () => {
      this.#beCalm()
      this.tell()
    })
    this.#write(`retry: ${retry}\n\n`)
    this.tell()
  }

  /** Writes what is new, as far as the reader keeps up; the rest follows when it has read. */
  tell(): void {
    const { whole } = this.#current
    if (!whole || this.#impatience) return
    // A log that ends before what was told was restored from a backup.
    if (whole.seq < this.#seq) {
      this.#seq = whole.seq
      this.#write(`id: ${whole.seq}\nevent: reset\ndata: {"next":${whole.seq}}\n\n`)
    }
    for (let more = true; more && !this.#impatience;) {
      const changes = whole.changes.since(this.#seq, atOnce)
      more = changes.length === atOnce
      if (changes.length > 0) {
        this.#seq = changes.at(-1)!.seq
        this.#write(
          changes
            .map((change) => `id: ${change.seq}\nevent: change\ndata: ${JSON.stringify(told(change))}\n\n`)
            .join(''),
        )
      }
    }
  }

  /** Says goodbye; the reader connects again and goes on where it was. */
  end(): void {
    this.stop()
    this.#response.end()
  }

  stop(): void {
    clearInterval(this.#heartbeat)
    this.#beCalm()
  }

  #write(text: string): void {
    if (this.#response.destroyed || this.#response.write(text) || this.#impatience) return
    this.#impatience = setTimeout(() => this.#response.destroy(), this.#pace.patience)
    this.#impatience.unref()
  }

  #beCalm(): void {
    if (this.#impatience) clearTimeout(this.#impatience)
    this.#impatience = null
  }
}
