import fc from 'fast-check'
import type { PublicEntity, PublicField, PublicModel } from '../../../src/delivery/model.ts'
import { type Cell, cellsOf, type Condition, conditionOn } from './conditions.ts'
import { written } from './content.ts'
import {
  farAndLocalized,
  isLocalized,
  meet,
  sortable,
  sortableInAll,
  sortsTwice,
  usableInRest,
} from './differences.ts'
import { idsIn } from './ids.ts'
import { type Target, targetsOf } from './targets.ts'
import type { Documents } from './values.ts'

/** `search` is the whole query; `where` only what decides which documents match. */
export type RestQuery = { slug: string; search: string; where: string; cells: string[] }

/** Generators of REST queries over a model, one for each operator on each type of field. */
export const restQueries = (model: PublicModel, documents: Documents) => {
  const collections = model.entities.filter(({ kind }) => kind === 'collection')
  const targets = new Map(
    collections.map((entity) => [
      entity.slug,
      targetsOf(model, entity, 2).filter((target) => target.chain.length < 5),
    ]),
  )
  const cells = cellsOf([...targets.values()].flat(), usableInRest)
  const bySlug = new Map(
    collections.map(({ slug }) => [slug, cellsOf(targets.get(slug) ?? [], usableInRest)]),
  )
  const conditionAbout = (slug: string): fc.Arbitrary<Condition> =>
    fc
      .constantFrom(...(bySlug.get(slug) ?? []))
      .chain((cell) => pathOf(cell).chain((target) => conditionOn(documents, cell, target)))
  const query = (cell: Cell): fc.Arbitrary<RestQuery> =>
    pathOf(cell).chain((target) => {
      const entity = collections.find(({ slug }) => slug === target.slug)!
      return fc
        .record({
          main: conditionOn(documents, cell, target),
          others: maybe(fc.array(conditionAbout(entity.slug), { minLength: 1, maxLength: 2 }), [], 0.35),
          shape: fc.constantFrom('and', 'or', 'nested', 'fields'),
          sort: maybe(sortKeys(targets.get(entity.slug) ?? []), [], 0.5),
          locale: fc.constantFrom(...written, ...written, 'all'),
          fallback: maybe(
            fc.constantFrom(
              'fallback-locale=fr',
              'fallbackLocale[]=be&fallbackLocale[]=fr',
              'fallback-locale=none',
            ),
            '',
            0.3,
          ),
          rest: others(model, entity),
        })
        .map(({ main, others: more, shape, sort, locale, fallback, rest }) => {
          const answerable = (asked: Target) => locale !== 'all' || !farAndLocalized(asked)
          const conditions = together([main], more, answerable)
          const asked = conditions.map(({ target: each }) => each)
          const keys = sort.filter(
            ([, each]) => (locale !== 'all' || sortableInAll(each)) && meet([...asked, each]),
          )
          const sorted = keys.map(([, each]) => each)
          const isSorted = keys.length > 0 && meet(sorted) && !sortsTwice(sorted)
          const where = whereOf(conditions, shape)
          const order = isSorted ? pair('sort', keys.map(([d, { path }]) => d + path).join(',')) : ''
          const texts = [...asked, ...sorted].some(isLocalized)
          const language = [
            `locale=${answerable(main.target) ? locale : 'en'}`,
            ...(fallback && locale !== 'all' && !texts ? [fallback] : []),
          ].join('&')
          return {
            slug: entity.slug,
            where: `${where}&${language}`,
            search: [where, language, order, ...rest].filter((part) => part !== '').join('&'),
            cells: [...new Set(conditions.map(({ cell: name }) => name))],
          }
        })
    })
  return { cells, query, single: singles(model, documents) }
}

/** One document by its id, or a global. */
const singles = (model: PublicModel, documents: Documents): fc.Arbitrary<string> =>
  fc.constantFrom(...model.entities).chain((entity) =>
    fc
      .tuple(
        fc.constantFrom(...idsIn(documents, entity)),
        fc.constantFrom(...written, 'all'),
        others(model, entity),
      )
      .map(([id, locale, rest]) => {
        const address = entity.kind === 'global' ? `/api/globals/${entity.slug}` : `/api/${entity.slug}/${id}`
        return `${address}?${[`locale=${locale}`, ...rest].filter((part) => part !== '').join('&')}`
      }),
  )

/** What can be asked of stock in one query: no second way to a collection. */
const together = (
  chosen: Condition[],
  more: Condition[],
  answerable: (target: Target) => boolean,
): Condition[] =>
  more.reduce(
    (sofar, next) =>
      answerable(next.target) && meet([...sofar, next].map(({ target }) => target))
        ? [...sofar, next]
        : sofar,
    chosen,
  )

/** Short paths and paths that go far are asked equally often. */
const pathOf = ({ targets }: Cell): fc.Arbitrary<Target> => {
  const groups = [...Map.groupBy(targets, ({ chain }) => chain.length).values()]
  return fc.constantFrom(...groups).chain((group) => fc.constantFrom(...group))
}

const pair = (name: string, value: unknown): string => `${name}=${encodeURIComponent(String(value))}`

const one = (prefix: string, { path, operator, value }: Condition): string =>
  pair(`${prefix}[${path}][${operator}]`, Array.isArray(value) ? value.join(',') : value)

const whereOf = (conditions: Condition[], shape: string): string => {
  const [first, ...more] = conditions
  const paths = new Set(conditions.map(({ path }) => path))
  if (more.length === 0 || (shape === 'fields' && paths.size === conditions.length))
    return conditions.map((condition) => one('where', condition)).join('&')
  if (shape !== 'nested')
    return conditions
      .map((condition, index) => one(`where[${shape === 'or' ? 'or' : 'and'}][${index}]`, condition))
      .join('&')
  return [
    one('where[and][0]', first!),
    ...more.map((condition, index) => one(`where[and][1][or][${index}]`, condition)),
  ].join('&')
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>, otherwise: T, share: number): fc.Arbitrary<T> =>
  fc
    .integer({ min: 1, max: 100 })
    .chain((drawn) => (drawn <= share * 100 ? arbitrary : fc.constant(otherwise)))

const others = (model: PublicModel, entity: PublicEntity): fc.Arbitrary<string[]> =>
  fc.tuple(
    fc.integer({ min: 0, max: 4 }).map((depth) => `depth=${depth}`),
    maybe(
      fc.integer({ min: 1, max: 9 }).map((limit) => `limit=${limit}`),
      '',
      0.5,
    ),
    maybe(
      fc.integer({ min: 1, max: 3 }).map((page) => `page=${page}`),
      '',
      0.3,
    ),
    maybe(select('select', entity.fields), '', 0.3),
    maybe(populate(model, entity), '', 0.3),
    maybe(joins(entity), '', 0.3),
  )

const sortKeys = (targets: Target[]): fc.Arbitrary<[string, Target][]> =>
  fc.uniqueArray(fc.tuple(fc.constantFrom('', '-'), fc.constantFrom(...targets.filter(sortable))), {
    minLength: 1,
    maxLength: 3,
    selector: ([, { path }]) => path,
  })

/** Some fields, or all but some; sometimes only parts of a group, list or block. */
const select = (name: string, fields: PublicField[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.boolean(),
      fc.uniqueArray(fc.constantFrom(...selectable(fields)), {
        minLength: 1,
        maxLength: 4,
        selector: firstName,
      }),
    )
    .map(([wanted, paths]) => paths.map((path) => `${name}${path}=${wanted}`).join('&'))

/** `[venue]` and `[venue][name]` contradict each other in one request. */
const firstName = (path: string): string => path.slice(0, path.indexOf(']'))

const selectable = (fields: PublicField[], prefix = ''): string[] =>
  fields
    .filter(({ name }) => !['id', 'blockName', 'url', 'filename'].includes(name))
    .flatMap(({ name, fields: inner, blocks }) => [
      `${prefix}[${name}]`,
      ...(inner ? selectable(inner, `${prefix}[${name}]`) : []),
      ...(blocks ?? []).map(({ slug }) => `${prefix}[${name}][${slug}]`),
    ])

const populate = (model: PublicModel, entity: PublicEntity): fc.Arbitrary<string> => {
  const slugs = [...new Set(entity.fields.flatMap(({ relationTo }) => relationTo ?? []))]
  if (slugs.length === 0) return fc.constant('')
  return fc.constantFrom(...slugs).chain((slug) => {
    const fields = model.entities.find((candidate) => candidate.slug === slug)?.fields ?? []
    const plain = fields.filter(
      ({ name, type }) => name !== 'url' && !['group', 'array', 'blocks', 'join'].includes(type),
    )
    return fc
      .uniqueArray(fc.constantFrom(...plain), { minLength: 1, maxLength: 3, selector: ({ name }) => name })
      .map((wanted) => wanted.map(({ name }) => `populate[${slug}][${name}]=true`).join('&'))
  })
}

const joins = (entity: PublicEntity): fc.Arbitrary<string> => {
  const names = entity.fields.filter(({ type }) => type === 'join').map(({ name }) => name)
  if (names.length === 0) return fc.constant('')
  return fc
    .record({
      name: fc.constantFrom(...names),
      parts: fc.uniqueArray(
        fc.constantFrom(
          '[limit]=1',
          '[limit]=3',
          '[page]=1',
          '[page]=2',
          '[count]=true',
          '[sort]=-createdAt',
          '[where][createdAt][exists]=true',
          '=false',
        ),
        { minLength: 1, maxLength: 3, selector: firstName },
      ),
    })
    .map(({ name, parts }) =>
      parts.includes('=false')
        ? `joins[${name}]=false`
        : parts.map((part) => `joins[${name}]${part}`).join('&'),
    )
}
