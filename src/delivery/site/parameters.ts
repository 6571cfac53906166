/**
 * The query parameters that each page knows, by its path below the language. What is not here reaches no page and is
 * no part of an address: a stranger's tracking tag neither makes a page anew nor pushes one out of the memo.
 */
const known: { [page: string]: readonly string[] } = {
  search: ['q', 'page'],
  actions: ['country', 'kind', 'year', 'page'],
  'meetings/*': ['tz'],
  news: ['page'],
  people: ['page'],
}

const longestValue = 100

/** The known parameters in the order of the table, as they stand in the address; empty when there is none. */
export const knownParameters = (segments: string[], given: URLSearchParams): string => {
  const [page = '', ...below] = segments
  const kept = new URLSearchParams()
  for (const name of known[[page, ...below.map(() => '*')].join('/')] ?? []) {
    const value = given.get(name)
    if (value && value.length <= longestValue) kept.set(name, value)
  }
  return kept.size > 0 ? `?${kept}` : ''
}
