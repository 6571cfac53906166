import type { Parameters } from '../query-string.ts'
import { Refusal } from '../refusal.ts'
import { answerRest } from '../rest.ts'
import type { Body } from '../snapshot/published.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

const pageSize = '100'

/** Every public document of a collection as REST answers it; the parameters may say language, condition and depth. */
export const documentsOf = (snapshot: Snapshot, slug: string, parameters: Parameters): Body[] => {
  const documents: Body[] = []
  for (let page = 1, more = true; more; page += 1) {
    const { body } = answerRest(snapshot, {
      kind: 'list',
      slug,
      parameters: { sort: 'id', ...parameters, limit: pageSize, page: String(page) },
    })
    const answer = JSON.parse(body.toString()) as { docs: Body[]; hasNextPage: boolean }
    documents.push(...answer.docs)
    more = answer.hasNextPage
  }
  return documents
}

export const documentOf = (snapshot: Snapshot, slug: string, id: string, parameters: Parameters): Body =>
  JSON.parse(answerRest(snapshot, { kind: 'document', slug, id, parameters }).body.toString()) as Body

/** The language parameters of a request and nothing else of it. */
export const languageIn = (parameters: Parameters): Parameters => {
  const { locale, 'fallback-locale': fallback } = parameters
  if (locale === 'all' || locale === '*') throw new Refusal('invalid-query', {}, ['locale'])
  return {
    ...(locale === undefined ? {} : { locale }),
    ...(fallback === undefined ? {} : { 'fallback-locale': fallback }),
  }
}
