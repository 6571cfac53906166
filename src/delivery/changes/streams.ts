import type { ServerResponse } from 'node:http'
import type { Current } from '../current.ts'
import { networkOf } from '../http/networks.ts'
import { limits } from '../limits.ts'
import { Refusal } from '../refusal.ts'
import { ChangeStream, type Pace } from './stream.ts'

type Bounds = Pace & { all: number; perNetwork: number }

const usual: Bounds = { heartbeat: 15_000, patience: 10_000, ...limits.streams }

/**
 * Everybody who is told changes as they happen: bounded in all and by network, never by address. As with requests, this
 * machine is no network, because a proxy on it speaks for everybody.
 */
export class ChangeStreams {
  readonly #current: Current
  readonly #bounds: Bounds
  readonly #open = new Map<ServerResponse, { stream: ChangeStream; network: string | null }>()
  #stopWatching: (() => void) | null = null
  #ended = false

  constructor(current: Current, bounds: Partial<Bounds> = {}) {
    this.#current = current
    this.#bounds = { ...usual, ...bounds }
  }

  get size(): number {
    return this.#open.size
  }

  /** Throws a Refusal where there is no room. */
  admit(address: string | undefined): void {
    const network = address === undefined ? null : networkOf(address)
    if (this.#ended || this.size >= this.#bounds.all) throw new Refusal('overloaded')
    const neighbours = [...this.#open.values()].filter((other) => other.network === network).length
    if (network !== null && neighbours >= this.#bounds.perNetwork) throw new Refusal('too-many-requests')
  }

  /** Tells the changes after a number on a response whose head was written. */
  open(response: ServerResponse, since: number): void {
    const address = response.socket?.remoteAddress
    const stream = new ChangeStream(this.#current, response, since, this.#bounds)
    this.#open.set(response, { stream, network: address === undefined ? null : networkOf(address) })
    this.#stopWatching ??= this.#current.watch(() => this.#tell())
    response.on('close', () => {
      stream.stop()
      this.#open.delete(response)
      if (this.size === 0) this.#rest()
    })
  }

  /** Ends every stream and takes no more, so that a process that stops waits for nobody. */
  end(): void {
    this.#ended = true
    for (const { stream } of this.#open.values()) stream.end()
    this.#rest()
  }

  #tell(): void {
    for (const { stream } of this.#open.values()) stream.tell()
  }

  #rest(): void {
    this.#stopWatching?.()
    this.#stopWatching = null
  }
}
