import type { Asked, Scenario } from './scenario.ts'

const get = (path: string): Asked => ({ method: 'GET', path })

/** A list over REST; a parameter that means nothing makes the address another one. */
const list = (slug: string, title: string, about: string, path: string): Scenario => ({
  slug,
  title,
  about,
  same: get(path),
  otherVariables: (number) => get(`${path}&unused=${number}`),
  stock: (number) => get(`${path}&unused=${number}`),
})

export const lists: Scenario[] = [
  list(
    'list-select',
    'A hundred documents, two fields each',
    'a page of 100 countries over REST with `select`',
    '/api/countries?limit=100&depth=0&locale=en&sort=isoAlpha2&select[name]=true&select[isoAlpha2]=true',
  ),
  list(
    'list-filtered',
    'A filtered and sorted list',
    'the signatures of one declaration with a position from 5 to 25, found through the declaration’s kind, sorted by two fields, over REST',
    '/api/signatures?limit=20&depth=0&locale=en&where[position][greater_than_equal]=5&where[position][less_than_equal]=25&where[declaration.kind][equals]=declaration&sort=-position,id&select[position]=true&select[channel]=true',
  ),
  list(
    'list-depth',
    'A list with its relations, two levels deep',
    'ten signatures with their declaration and person and what these point at, over REST with `depth=2`, without joins',
    '/api/signatures?limit=10&depth=2&locale=en&sort=position,id&joins=false&select[position]=true&select[person]=true&populate[people][name]=true&populate[people][country]=true&populate[countries][name]=true',
  ),
]
