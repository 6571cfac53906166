type Slot = { url: string; body: Buffer; key: string }

const slots = 64
const longest = 8 * 1024

/** The memo's key of a GraphQL question sent as a body; bytes stay bytes, one character each. */
export const bodyKey = (url: string, body: Buffer): string => `POST ${url} ${body.toString('latin1')}`

/**
 * Keys of bodies that were answered from the memo. Who sends such a body again gets the very text that was the key
 * before, whose hash is known, after one comparison of bytes: making, hashing and comparing a new text costs more than
 * all the rest of a finished answer. One body for each length, modulo their number; others are merely slower.
 */
export class BodyKeys {
  readonly #slots: (Slot | undefined)[] = Array.from({ length: slots })

  of(url: string, body: Buffer): string {
    const slot = this.#slots[body.length % slots]
    return slot?.url === url && slot.body.equals(body) ? slot.key : bodyKey(url, body)
  }

  /** The body is copied, because it is a part of what the socket has read. */
  keep(url: string, body: Buffer, key: string): void {
    const place = body.length % slots
    if (body.length > longest || this.#slots[place]?.key === key) return
    const own = Buffer.allocUnsafeSlow(body.length)
    body.copy(own)
    this.#slots[place] = { url, body: own, key }
  }
}
