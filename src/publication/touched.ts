import type { PayloadRequest } from 'payload'

/** What one transaction did to one document: languages to publish, languages to withdraw. */
export type Touch = {
  slug: string
  id: string
  publish: 'all' | Set<string>
  drop: Set<string>
  /** The language of the person, for what is refused at the commit. */
  language?: string | undefined
}

/** One for the process: a bundler may load this module once for each route, and they share one database pool. */
const shared = globalThis as { [key: symbol]: unknown }
const place = Symbol.for('alliance.publication.touched')
const transactions = (shared[place] ??= new Map()) as Map<string, Map<string, Touch>>

/** Remembers, until the transaction ends, that a document's publication must be looked at before commit. */
export const touch = async (
  req: PayloadRequest,
  slug: string,
  id: string,
  change: { publish?: 'all' | readonly string[]; drop?: readonly string[] },
): Promise<void> => {
  const transactionID = String(await req.transactionID)
  const documents = transactions.get(transactionID) ?? new Map<string, Touch>()
  transactions.set(transactionID, documents)
  const key = `${slug}/${id}`
  const known = documents.get(key) ?? { slug, id, publish: new Set<string>(), drop: new Set<string>() }
  const { publish = [], drop = [] } = change
  documents.set(key, {
    ...known,
    language: req.i18n?.language,
    publish: publish === 'all' || known.publish === 'all' ? 'all' : new Set([...known.publish, ...publish]),
    drop: new Set([...known.drop, ...drop]),
  })
}

/** Hands over what was remembered of a transaction and forgets it. */
export const takeTouched = (transactionID: string): Touch[] => {
  const documents = transactions.get(transactionID)
  transactions.delete(transactionID)
  return [...(documents?.values() ?? [])]
}
