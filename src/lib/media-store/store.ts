import type { Readable } from 'node:stream'

/** First and last byte, both included. */
export type Part = { first: number; last: number }

/** A file that is there: read it once, or close it. */
export type OpenFile = {
  size: number
  read: (part: Part | null) => Promise<Readable>
  close: () => Promise<void>
}

/** Where the copies for the public lie, named by the hash of what is in them. */
export type MediaStore = {
  /** There as a whole, or not at all. */
  put: (name: string, data: Buffer) => Promise<void>
  /** Null when there is no such file. Throws a StoreOutOfReach. */
  open: (name: string) => Promise<OpenFile | null>
  /** Every file of ours with the moment at which it was written, in milliseconds. */
  list: () => Promise<{ name: string; at: number }[]>
  remove: (name: string) => Promise<void>
}

/** The store does not answer, or refuses. The message names no secret. */
export class StoreOutOfReach extends Error {
  override name = 'StoreOutOfReach'
}
