import fc from 'fast-check'
import { getNamedType, type GraphQLSchema, isObjectType, isUnionType } from 'graphql'
import type { PublicEntity, PublicField, PublicModel } from '../../../src/delivery/model.ts'

const fieldsAtOnce = 6

/** Some of a document's fields, through `hops` relations or joins. */
export const selectionOf = (
  model: PublicModel,
  schema: GraphQLSchema,
  entity: PublicEntity,
  hops: number,
): fc.Arbitrary<string> => {
  const of = (slug: string | undefined, left: number): fc.Arbitrary<string> => {
    const found = model.entities.find((candidate) => candidate.slug === slug)!
    const own = found.kind === 'global' ? 'createdAt updatedAt' : 'id createdAt updatedAt'
    return someOf(found.fields, found.singular, left).map((chosen) => `${own} ${chosen}`)
  }
  const someOf = (fields: PublicField[], typeName: string, left: number): fc.Arbitrary<string> =>
    fc
      .uniqueArray(fc.constantFrom(...fields), {
        minLength: 1,
        maxLength: fieldsAtOnce,
        selector: ({ name }) => name,
      })
      .chain((chosen) => fc.tuple(...chosen.map((field) => oneOf(field, typeName, left))))
      .map((parts) => parts.filter((part) => part !== '').join(' '))
  const oneOf = (field: PublicField, typeName: string, left: number): fc.Arbitrary<string> => {
    const below = typeOf(schema, typeName, field.name)
    if (field.type === 'group')
      return someOf(field.fields ?? [], below, left).map((inner) =>
        inner ? `${field.name} { ${inner} }` : '',
      )
    if (field.type === 'array')
      return someOf(field.fields ?? [], below, left).map((inner) => `${field.name} { id ${inner} }`)
    if (field.type === 'blocks')
      return blocks(schema, field, below, (fields, name) => someOf(fields, name, left))
    if (field.type === 'richText')
      return fc.integer({ min: 0, max: 2 }).map((depth) => `${field.name}(depth: ${depth})`)
    if (field.type !== 'join' && !field.relationTo) return fc.constant(field.name)
    if (left === 0) return fc.constant('')
    const inner = of(field.relationTo ?? field.collection, left - 1)
    return field.type === 'join'
      ? fc
          .tuple(joinArguments, inner)
          .map(([args, docs]) => `${field.name}(${args}) { hasNextPage totalDocs docs { ${docs} } }`)
      : inner.map((chosen) => `${field.name} { ${chosen} }`)
  }
  return of(entity.slug, hops)
}

const joinArguments = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom('createdAt', '-createdAt', 'id'), fc.boolean())
  .map(([limit, sort, count]) => `limit: ${limit}, sort: "${sort}"${count ? ', count: true' : ''}`)

/** Kinds of block may give one name two types: a name is asked of the first kind only. */
const blocks = (
  schema: GraphQLSchema,
  field: PublicField,
  union: string,
  someOf: (fields: PublicField[], typeName: string) => fc.Arbitrary<string>,
): fc.Arbitrary<string> => {
  const asked = new Set(['id', 'blockName'])
  const parts = (field.blocks ?? []).flatMap(({ slug, fields }) => {
    const own = fields.filter(({ name }) => !asked.has(name))
    for (const { name } of own) asked.add(name)
    const name = nameOfBlock(schema, union, slug)
    return own.length > 0 ? [someOf(own, name).map((inner) => `... on ${name} { id ${inner} }`)] : []
  })
  return fc.tuple(...parts).map((inner) => `${field.name} { __typename ${inner.join(' ')} }`)
}

const nameOfBlock = (schema: GraphQLSchema, union: string, slug: string): string => {
  const type = schema.getType(union)
  const types = isUnionType(type) ? type.getTypes() : []
  return types.find(({ name }) => name.toLowerCase() === slug.replaceAll('-', '').toLowerCase())?.name ?? slug
}

const typeOf = (schema: GraphQLSchema, typeName: string, field: string): string => {
  const type = schema.getType(typeName)
  const found = isObjectType(type) ? type.getFields()[field] : undefined
  return found ? getNamedType(found.type).name : ''
}
