import fc from 'fast-check'
import { buildSchema, getNamedType, type GraphQLSchema, isEnumType, isInputObjectType } from 'graphql'
import type { PublicEntity, PublicModel } from '../../../src/delivery/model.ts'
import { enumName } from '../../../src/delivery/query/values.ts'
import { type Cell, cellsOf, type Condition, conditionOn } from './conditions.ts'
import { written } from './content.ts'
import { usableInGraphql } from './differences.ts'
import { selectionOf } from './graphql-selection.ts'
import { idsIn } from './ids.ts'
import { sdl } from './sides.ts'
import { type Target, targetsOf } from './targets.ts'
import type { Documents } from './values.ts'

export type GraphqlQuery = { query: string; count: string; slug: string; cells: string[] }

/** Generators of GraphQL documents over the public schema, one for each operator on each type of field. */
export const graphqlQueries = (model: PublicModel, documents: Documents) => {
  const schema = buildSchema(sdl)
  const collections = model.entities.filter(({ kind }) => kind === 'collection')
  const usable = (target: Target, operator: string) =>
    usableInGraphql(target, operator) &&
    operatorType(schema, entityOf(collections, target), target, operator) !== undefined
  const targets = new Map(collections.map((entity) => [entity.slug, targetsOf(model, entity, 0)]))
  const cells = cellsOf([...targets.values()].flat(), usable)
  const bySlug = new Map(collections.map(({ slug }) => [slug, cellsOf(targets.get(slug) ?? [], usable)]))
  const about = (slug: string): fc.Arbitrary<Condition> =>
    fc
      .constantFrom(...(bySlug.get(slug) ?? []))
      .chain((cell) =>
        fc.constantFrom(...cell.targets).chain((target) => conditionOn(documents, cell, target)),
      )
  const query = (cell: Cell): fc.Arbitrary<GraphqlQuery> =>
    fc.constantFrom(...cell.targets).chain((target) => {
      const entity = entityOf(collections, target)
      return fc
        .record({
          main: conditionOn(documents, cell, target),
          others: fc.oneof(fc.constant([]), fc.array(about(entity.slug), { minLength: 1, maxLength: 2 })),
          shape: fc.constantFrom('AND', 'OR'),
          locale: fc.constantFrom(...written),
          sort: fc.constantFrom(...sortsOf(entity)),
          limit: fc.integer({ min: 1, max: 10 }),
          selection: selectionOf(model, schema, entity, 2),
        })
        .map(({ main, others, shape, locale, sort, limit, selection }) => {
          const conditions = [main, ...others]
          const written = conditions.map((each) => `{ ${inputOf(schema, entity, each)} }`)
          const where = written.length === 1 ? written[0] : `{ ${shape}: [${written.join(', ')}] }`
          const args = `locale: ${locale}, where: ${where}`
          const paging =
            'totalDocs limit page totalPages pagingCounter hasPrevPage hasNextPage prevPage nextPage'
          const count = `count${entity.plural}(${args}) { totalDocs }`
          return {
            query: `{ ${entity.plural}(${args}, sort: "${sort}", limit: ${limit}) { ${paging} docs { ${selection} } } ${count} }`,
            count: `{ ${count} }`,
            slug: entity.slug,
            cells: [...new Set(conditions.map(({ cell: name }) => name))],
          }
        })
    })
  return { cells, query, single: singles(model, schema, documents) }
}

/** One document by its id, or a global. */
const singles = (model: PublicModel, schema: GraphQLSchema, documents: Documents): fc.Arbitrary<string> =>
  fc.constantFrom(...model.entities).chain((entity) =>
    fc
      .tuple(
        fc.constantFrom(...idsIn(documents, entity)),
        fc.constantFrom(...written),
        selectionOf(model, schema, entity, 2),
      )
      .map(([id, locale, selection]) => {
        const which = entity.kind === 'global' ? '' : `id: "${id}", `
        return `{ ${entity.singular}(${which}locale: ${locale}) { ${selection} } }`
      }),
  )

const entityOf = (collections: PublicEntity[], { slug }: Target): PublicEntity =>
  collections.find((entity) => entity.slug === slug)!

const sortsOf = ({ fields }: PublicEntity): string[] => [
  'createdAt',
  '-createdAt',
  'id',
  ...fields.filter(({ type, hasMany }) => !hasMany && plain.includes(type)).map(({ name }) => name),
]

const plain = ['text', 'textarea', 'number', 'date', 'checkbox', 'select']

const inputName = ({ path }: Pick<Target, 'path'>): string => path.replaceAll('.', '__')

const operatorType = (
  schema: GraphQLSchema,
  { singular }: PublicEntity,
  target: Target,
  operator: string,
) => {
  const where = schema.getType(`${singular}_where`)
  const field = isInputObjectType(where) ? where.getFields()[inputName(target)] : undefined
  const operators = field && getNamedType(field.type)
  return isInputObjectType(operators) ? operators.getFields()[operator]?.type : undefined
}

const inputOf = (schema: GraphQLSchema, entity: PublicEntity, condition: Condition): string => {
  const { target, operator, value } = condition
  const type = getNamedType(operatorType(schema, entity, target, operator)!)
  const literal = (one: unknown) => (isEnumType(type) ? enumName(String(one)) : JSON.stringify(one))
  const whole = Array.isArray(value) ? `[${value.map(literal).join(', ')}]` : literal(value)
  return `${inputName(target)}: { ${operator}: ${whole} }`
}
