import type { PayloadRequest } from 'payload'
import type { SealKey } from '../lib/seal.ts'

/** Whose data it is, by the address they are known under and what was found to be theirs. */
export type Subject = {
  email: string
  /** Replies that are the person's own. */
  replies: string[]
  /** Replies of others that the person gave for them, as their assistant. */
  assisted: string[]
  /** Invitations to the person; those to a group they only receive mail for are found by the address. */
  invitations: string[]
}

/** What some kinds need beside the database. */
export type Means = { key: SealKey; outbox: string }

/** How many records were erased or emptied, and what stays, with the reason. */
export type Forgotten = { erased: number; kept?: string }

/** One kind of personal data: how it is given to the person it is about, and how it is forgotten. */
export type Kind = {
  name: string
  /** The collections whose personal data it speaks for. */
  collections: string[]
  exportOf: (req: PayloadRequest, subject: Subject, means: Means) => Promise<Record<string, unknown>[]>
  forget: (req: PayloadRequest, subject: Subject, means: Means) => Promise<Forgotten>
}
