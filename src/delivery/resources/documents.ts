import { readLanguages } from '../languages.ts'
import { limits, within } from '../limits.ts'
import type { Parameters } from '../query-string.ts'
import { Refusal } from '../refusal.ts'
import { answerRest } from '../rest.ts'
import type { Body } from '../snapshot/published.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

const atOnce = limits.list.max

export type Part = { documents: Body[]; hasNext: boolean }

/**
 * A part of a collection as REST answers it, `size` documents to a page; the parameters may say language, condition,
 * order and depth. `size` is a multiple of what REST answers at once.
 */
export const documentsOf = (
  snapshot: Snapshot,
  slug: string,
  parameters: Parameters,
  { page = 1, size = limits.feedEntries }: { page?: number; size?: number } = {},
): Part => {
  const documents: Body[] = []
  const first = (page - 1) * (size / atOnce)
  let hasNext = true
  for (let step = 1; hasNext && documents.length < size; step += 1) {
    const { body } = answerRest(snapshot, {
      kind: 'list',
      slug,
      parameters: { sort: 'id', ...parameters, limit: String(atOnce), page: String(first + step) },
    })
    const answer = JSON.parse(body.toString()) as { docs: Body[]; hasNextPage: boolean }
    documents.push(...answer.docs)
    hasNext = answer.hasNextPage
  }
  return { documents, hasNext }
}

/** One page of a table, and the header that leads to the next one (RFC 8288). */
export const tablePage = (
  snapshot: Snapshot,
  slug: string,
  given: Parameters,
  more: Parameters,
): { documents: Body[]; headers?: Record<string, string> } => {
  const language = languageIn(given)
  const page = within('page', given['page'])
  const { documents, hasNext } = documentsOf(
    snapshot,
    slug,
    { ...language, ...more },
    { page, size: limits.tableRows },
  )
  if (!hasNext) return { documents }
  const next = new URLSearchParams({
    ...(language as Record<string, string>),
    page: String(page + 1),
  }).toString()
  return { documents, headers: { link: `<?${next}>; rel="next"` } }
}

export const documentOf = (snapshot: Snapshot, slug: string, id: string, parameters: Parameters): Body =>
  JSON.parse(answerRest(snapshot, { kind: 'document', slug, id, parameters }).body.toString()) as Body

/** The parameters that say the language, by every name they have; and those of a table, which comes in pages. */
export const languageParameters = ['locale', 'fallback-locale', 'fallbackLocale']
export const tableParameters = [...languageParameters, 'page']

/** The language parameters of a request and nothing else of it. */
export const languageIn = (parameters: Parameters): Parameters => {
  const { locale, 'fallback-locale': fallback = parameters['fallbackLocale'] } = parameters
  if (locale === 'all' || locale === '*') throw new Refusal('invalid-query', {}, ['locale'])
  return {
    ...(locale === undefined ? {} : { locale }),
    ...(fallback === undefined ? {} : { 'fallback-locale': String(fallback) }),
  }
}

/** The language asked for, as a BCP 47 tag. Throws a Refusal. */
export const languageTagIn = ({ model }: Snapshot, parameters: Parameters): string => {
  const { locale, 'fallback-locale': fallback } = languageIn(parameters)
  return readLanguages(model, locale, fallback).requested
}
