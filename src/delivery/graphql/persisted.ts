import { hash } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { Lru } from '../lru.ts'
import { Refusal } from '../refusal.ts'

/** The SHA-256 of a query's text, in hexadecimal, and the text where it came along. */
export type Persisted = { query?: string | undefined; sha256?: string | undefined }

/** Characters of query text that are kept for who asks by hash. */
const charactersKept = 500_000
const overhead = 200

/**
 * Queries that may be asked by their hash. Who is told that a hash is not known sends it once more with the text, which
 * is then kept for everybody. A text that does not have the hash is refused, so nobody can put words into another's.
 */
export class PersistedDocuments {
  readonly #known = new Lru<string>(charactersKept, (text) => text.length + overhead)

  /** The text to run. Throws a GraphQLError around the refusal, as its clients expect. */
  textOf({ query, sha256 }: Persisted): string {
    if (sha256 === undefined) return query ?? ''
    const text = query ?? this.#known.get(sha256)
    if (text === undefined) throw refusal('persisted-query-not-found')
    if (query !== undefined && hash('sha256', query) !== sha256) throw refusal('persisted-query-mismatch')
    return text
  }

  /** For texts that were found valid; what is asked least is forgotten first. */
  keep({ query, sha256 }: Persisted): void {
    if (query !== undefined && sha256 !== undefined) this.#known.set(sha256, query)
  }
}

const refusal = (code: 'persisted-query-not-found' | 'persisted-query-mismatch'): GraphQLError =>
  new GraphQLError(code, { originalError: new Refusal(code) })
