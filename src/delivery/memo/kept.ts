import type { Answer } from '../answer.ts'
import type { Encoding } from './encoding.ts'

/**
 * One representation of an answer: its bytes, their ETag, and the header fields as Node takes them, name after value.
 * A short body is a text of one character per byte: Node sends that together with the head in one write.
 */
export type Variant = { body: Buffer | string; etag: string; fields: string[] }

/** Node copies a text up to this size once, and a longer one twice. */
const oneWrite = 15 * 1024

export const sendable = (body: Buffer): Buffer | string =>
  body.length <= oneWrite ? body.toString('latin1') : body

/** What an entry takes beside its bodies and its key: maps, objects and header fields. */
const overhead = 2_048

/** A finished answer with the compressed variants made so far. */
export class Kept {
  readonly about: Omit<Answer, 'body'>
  readonly variants = new Map<Encoding, Variant>()
  /** Encodings that were tried or are being tried. */
  readonly tried = new Set<Encoding>()
  /** By the clock of `performance`; undefined for what only a publication changes. */
  readonly until: number | undefined
  bytes: number

  constructor(answer: Answer, identity: Variant, key: string) {
    const { body: _, ...about } = answer
    this.about = about
    this.until = answer.keepFor === undefined ? undefined : performance.now() + answer.keepFor
    this.bytes = overhead + key.length * 2
    this.add('identity', identity)
  }

  get identity(): Variant {
    return this.variants.get('identity')!
  }

  add(encoding: Encoding, variant: Variant): void {
    this.variants.set(encoding, variant)
    this.bytes += variant.body.length
  }
}
