import type { PayloadRequest } from 'payload'
import { nameKey, nameWords } from '../lib/names/name-key.ts'
import type { Noun } from './noun.ts'

export type Stored = Record<string, unknown> & { id: string }

/** A record on hand, by all its spellings. */
export type Known = {
  document: Stored
  title: string
  keys: ReadonlySet<string>
  words: readonly string[][]
  email: string | null
  /** What keeps it apart from another of the same name. */
  apart: string | null
}

/** The newest drafts of all records of the noun, as the person may read them. */
export const knownOf = async (req: PayloadRequest, noun: Noun): Promise<Known[]> => {
  const { docs } = await req.payload.find({
    collection: noun.collection,
    locale: 'all',
    draft: true,
    depth: 0,
    joins: false,
    pagination: false,
    req,
    overrideAccess: false,
  })
  return (docs as unknown as Stored[]).map((document) => knownFrom(noun, document))
}

const knownFrom = ({ alsoNamed, apart }: Noun, document: Stored): Known => {
  const written = Object.values((document['name'] ?? {}) as Record<string, string | null>)
  const names = [...written, ...alsoNamed(document)].filter((name): name is string => Boolean(name))
  const { email } = (document['contact'] ?? {}) as { email?: string | null }
  return {
    document,
    title: names[0] ?? '',
    keys: new Set(names.map(nameKey).filter(Boolean)),
    words: names.map(nameWords),
    email: email?.toLowerCase() ?? null,
    apart: (document[apart] as string | null | undefined) ?? null,
  }
}
