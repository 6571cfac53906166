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
    'a page of 100 of some 450 people over REST with `select`',
    '/api/people?limit=100&depth=0&locale=en&sort=id&select[name]=true&select[sortName]=true',
  ),
  list(
    'list-filtered',
    'A filtered and sorted list',
    'fifty agenda items of one kind between two dates, of the meetings up to an edition, sorted by two fields, over REST',
    '/api/agenda-items?limit=50&depth=0&locale=en&where[startsAt][greater_than_equal]=2024-01-01T02:00:00.000Z&where[startsAt][less_than]=2024-01-02T00:00:00.000Z&where[kind][equals]=panel&where[meeting.edition][less_than_equal]=9&sort=-startsAt,id&select[title]=true&select[startsAt]=true&select[place]=true',
  ),
  list(
    'list-depth',
    'A list with its relations, two levels deep',
    'twenty-five memberships with their person and the person’s country over REST with `depth=2`, without joins',
    '/api/memberships?limit=25&depth=2&locale=en&sort=id&joins=false&select[roleLabel]=true&select[role]=true&select[person]=true&populate[people][name]=true&populate[people][country]=true&populate[countries][name]=true',
  ),
]
