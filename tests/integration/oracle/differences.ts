import type { Target } from './targets.ts'

type Reason = { why: string; met: (target: Target, operator: string) => boolean }

const hops = ({ chain }: Target) => chain.filter(({ relationTo, collection }) => relationTo ?? collection)
const isThrough = ({ chain }: Target) => chain.slice(0, -1)

/** Questions that stock Payload 3.90 answers with an error of its own or against its own documentation. */
const stockFaults: Reason[] = [
  {
    why: 'text operators on a select ask Postgres to match an enum: 500',
    met: ({ type }, operator) => type === 'select' && ['like', 'not_like', 'contains'].includes(operator),
  },
  {
    why: '“not_like” forgets the wildcards and means “is not exactly”',
    met: (_target, operator) => operator === 'not_like',
  },
  {
    why: 'a path that comes back to a collection it has passed reads both from one table',
    met: (target) => new Set(collectionsOf(target)).size < collectionsOf(target).length,
  },
  {
    why: 'the id of joined documents cannot be asked for: 400',
    met: (target) => target.type === 'id' && isThrough(target).some(({ type }) => type === 'join'),
  },
  {
    why: 'a join of a related document, asked by itself, is a column that does not exist: 500',
    met: ({ type, chain }) => type === 'join' && chain.length > 1,
  },
  {
    why: 'blocks of a related document are looked up by the id of the document asked',
    met: ({ chain }) => chain.findIndex(({ type }) => type === 'blocks') > 0,
  },
  {
    why: 'of several kinds of block that have the field only the first one is searched',
    met: ({ chain }) => {
      const at = chain.findIndex(({ type }) => type === 'blocks')
      const name = chain[at + 1]?.name
      return (chain[at]?.blocks ?? []).filter(({ fields }) => fields.some((f) => f.name === name)).length > 1
    },
  },
]

/** The same in REST only, where every value is a text. */
const restFaults: Reason[] = [
  {
    why: 'one “true” or “false” is no list to “in” and “not_in”, and the condition is dropped',
    met: ({ type }, operator) => type === 'checkbox' && ['in', 'not_in'].includes(operator),
  },
]

/** Of what whole queries say; the generators leave it out. */
const queryFaults = [
  'a select compared with a word that is none of its options: 500',
  'two paths to one collection in one query are taken for one',
  '“and” and “or” in one object: the last one wins',
  'with every language at once, a localized field of a related document is asked for “all.all”: 400',
  'with every language at once, sorting by a localized field takes whichever language comes first',
  'a sort by a relation and by the id of what it points at: 500',
  'a condition on words inside a localized rich text: 500',
  'joins in GraphQL skip documents from the second page on',
  'joins in GraphQL forget the sort and the limit that the field defines',
  'related documents of a list stand in GraphQL in the order in which loaders finish',
]

export const usableInRest = (target: Target, operator: string): boolean =>
  ![...stockFaults, ...restFaults].some(({ met }) => met(target, operator))

/** The same in GraphQL only. */
const graphqlFaults: Reason[] = [
  {
    why: 'part of an e-mail address is refused in GraphQL, because it is no e-mail address',
    met: ({ type }, operator) => type === 'email' && ['like', 'contains'].includes(operator),
  },
]

export const usableInGraphql = (target: Target, operator: string): boolean =>
  ![...stockFaults, ...graphqlFaults].some(({ met }) => met(target, operator))

/** Every fault of stock that is not compared, as docs/api/differences.md lists them. */
export const faultsOfStock = [
  ...[...stockFaults, ...restFaults, ...graphqlFaults].map(({ why }) => why),
  ...queryFaults,
]

/** The collections on the way, from the one asked on. */
const collectionsOf = (target: Target): string[] => [
  target.slug,
  ...hops(target).map(({ relationTo, collection }) => relationTo ?? collection ?? ''),
]

/** The tables a path reads, each with the way that leads there. */
const ways = ({ slug, chain }: Target): [string, string][] =>
  chain.reduce<[string, string][]>(
    (found, field, index) => {
      const next = field.relationTo ?? field.collection
      const way = chain
        .slice(0, index + 1)
        .map(({ name }) => name)
        .join('.')
      return next ? [...found, [next, way]] : found
    },
    [[slug, '']],
  )

/** Stock joins a table once: two ways to one collection in one query are taken for one. */
export const meet = (targets: Target[]): boolean => {
  const known = new Map<string, string>()
  return targets.flatMap(ways).every(([table, way]) => {
    const before = known.get(table)
    known.set(table, way)
    return before === undefined || before === way
  })
}

/** The relation's column is named twice. */
export const sortsTwice = (keys: Target[]): boolean => {
  const ways = keys.map(({ path }) => path.replace(/\.id$/, ''))
  return new Set(ways).size < ways.length
}

/** Stock answers with the fallback, but asks and sorts by the language asked; we do both by what is served. */
export const isLocalized = ({ chain }: Target): boolean => chain.at(-1)?.localized ?? false

/** With every language at once, stock sorts by whichever language comes first. */
export const sortableInAll = ({ chain }: Target): boolean => !chain.at(-1)?.localized

/** With every language at once, stock asks a related document for the language “all.all”: 400. */
export const farAndLocalized = (target: Target): boolean =>
  (target.chain.at(-1)?.localized ?? false) && collectionsOf(target).length > 1

export const sortable = (target: Target): boolean =>
  !target.many && !['richText', 'join'].includes(target.type) && usableInRest(target, 'sort')
