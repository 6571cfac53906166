import { isIPv4 } from 'node:net'

type Bucket = { left: number; at: number }

const networksKept = 10_000
/** A burst may take what two seconds allow. */
const burst = 2

/**
 * Counts requests by network, never by address, in memory alone: IPv4 by its first 24 bits, IPv6 by its first 48. This
 * machine is not counted: a proxy on it speaks for everybody.
 */
export class Networks {
  readonly #perSecond: number
  readonly #now: () => number
  readonly #buckets = new Map<string, Bucket>()

  /** `perSecond` 0 counts nothing. `now` in milliseconds. */
  constructor(perSecond: number, now: () => number = Date.now) {
    this.#perSecond = perSecond
    this.#now = now
  }

  get size(): number {
    return this.#buckets.size
  }

  /** Whether a request from this address is within its network's share. */
  allows(address: string | undefined): boolean {
    if (this.#perSecond === 0 || address === undefined) return true
    const network = networkOf(address)
    if (network === null) return true
    const full = this.#perSecond * burst
    const now = this.#now()
    const bucket = this.#buckets.get(network) ?? this.#open(network, full, now)
    bucket.left = Math.min(full, bucket.left + ((now - bucket.at) / 1000) * this.#perSecond)
    bucket.at = now
    if (bucket.left < 1) return false
    bucket.left--
    return true
  }

  /** The network that appeared first makes room; a flood of networks costs no memory. */
  #open(network: string, left: number, at: number): Bucket {
    const [oldest] = this.#buckets.size >= networksKept ? this.#buckets.keys() : []
    if (oldest !== undefined) this.#buckets.delete(oldest)
    const bucket = { left, at }
    this.#buckets.set(network, bucket)
    return bucket
  }
}

/** Null for this machine. */
export const networkOf = (address: string): string | null => {
  const plain = address.startsWith('::ffff:') ? address.slice(7) : address
  if (plain === '::1' || plain.startsWith('127.')) return null
  if (isIPv4(plain)) return plain.slice(0, plain.lastIndexOf('.'))
  const [head = '', tail] = plain.replace(/%.*$/, '').split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const missing = tail === undefined ? 0 : 8 - before.length - after.length
  const groups = [...before, ...Array<string>(Math.max(0, missing)).fill('0'), ...after]
  return groups
    .slice(0, 3)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
