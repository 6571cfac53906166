import type { AccessResult, CollectionSlug, PayloadRequest, Where } from 'payload'
import { has } from '../access/roles.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Noun } from './nouns.ts'

/**
 * Whether the person may write this document in this language: the noun's own rule, asked as a save in that
 * language would ask it. A translator therefore has here exactly the languages of the account.
 */
export const mayWrite = async (
  req: PayloadRequest,
  noun: Noun,
  document: string,
  language: Locale,
): Promise<boolean> => {
  const before = req.locale
  req.locale = language
  try {
    const id = noun.kind === 'collection' ? { id: document } : {}
    const rule = noun.config.access.update as (args: object) => AccessResult | Promise<AccessResult>
    const answer = await rule({ req, ...id, data: { _status: 'draft' } })
    return typeof answer === 'boolean' ? answer : await isAmong(req, noun, document, answer)
  } finally {
    // What is read or written after this must be in the language that the request came with.
    if (before === undefined) delete (req as Partial<PayloadRequest>).locale
    else req.locale = before
  }
}

/** Whoever may publish a noun approves, returns and assigns its translations, in the documents they may write. */
export const mayApprove = async (
  req: PayloadRequest,
  noun: Noun,
  document: string,
  language: Locale,
): Promise<boolean> => has(req, noun.approvers) && (await mayWrite(req, noun, document, language))

/** The nouns of which the person may read every document; the matrix shows no others. */
export const readableAmong = async (req: PayloadRequest, nouns: readonly Noun[]): Promise<Noun[]> => {
  const answers = await Promise.all(
    nouns.map((noun) => (noun.config.access.read as (args: object) => unknown)({ req })),
  )
  return nouns.filter((_, index) => answers[index] === true)
}

const isAmong = async (
  req: PayloadRequest,
  noun: Noun,
  document: string,
  constraint: Where,
): Promise<boolean> => {
  if (noun.kind === 'global') return false
  const { totalDocs } = await req.payload.find({
    collection: noun.slug as CollectionSlug,
    where: { and: [{ id: { equals: document } }, constraint] },
    draft: true,
    depth: 0,
    limit: 1,
    req,
    // The rule for writing is the one that is asked here; the rule for reading could hide the document.
    overrideAccess: true,
  })
  return totalDocs > 0
}
