import { cacheable } from '../answer.ts'
import { Lru } from '../lru.ts'
import { readLanguages } from '../languages.ts'
import { within } from '../limits.ts'
import { Refusal } from '../refusal.ts'
import { languageIn, languageParameters } from '../resources/documents.ts'
import type { Resource } from '../resources/resource.ts'
import { SearchIndex } from './search-index.ts'

const longest = 200
const languagesKept = 16

/** `/api/search?q=&locale=&collections=`: everything public that has the words, in whatever script they are typed. */
export const search = (): Resource => {
  const indexes = new Lru<SearchIndex>(languagesKept)
  return {
    path: '/api/search',
    parameters: ['q', 'collections', 'limit', 'page', ...languageParameters],
    answer: (snapshot, { parameters }) => {
      const { q, collections } = parameters
      if (typeof q !== 'string' || q.trim() === '' || q.length > longest)
        throw new Refusal('invalid-query', {}, ['q'])
      const limit = within('limit', parameters['limit'])
      const page = within('page', parameters['page'])
      const { locale, 'fallback-locale': fallback } = languageIn(parameters)
      const languages = readLanguages(snapshot.model, locale, fallback)
      const wanted = typeof collections === 'string' && collections !== '' ? collections.split(',') : []
      if (wanted.some((slug) => !snapshot.shelves.has(slug)))
        throw new Refusal('invalid-query', {}, ['collections'])
      if (wanted.some((slug) => snapshot.withheld.has(slug))) throw new Refusal('stale-consent')
      const index = indexes.get(languages.key) ?? new SearchIndex()
      indexes.set(languages.key, index)
      const found = index.find(snapshot.view(languages), q, wanted)
      return cacheable({
        docs: found.slice((page - 1) * limit, page * limit),
        totalDocs: found.length,
        limit,
        page,
        totalPages: Math.max(1, Math.ceil(found.length / limit)),
        hasNextPage: page * limit < found.length,
      })
    },
  }
}
