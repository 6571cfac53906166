import {
  buildSchema,
  getNamedType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLUnionType,
  type GraphQLSchema,
} from 'graphql'
import { isObjectType, isUnionType } from 'graphql'
import { belarusianInLatin } from '../languages.ts'
import type { PublicEntity, PublicField, PublicModel } from '../model.ts'
import { enumName } from '../query/values.ts'
import { fieldResolver } from './fields.ts'
import type { Context, Node } from './node.ts'
import { countResolver, globalResolver, listResolver, oneResolver } from './queries.ts'
import { toldLanguages, withToldLanguages } from './told-languages.ts'

type Resolver = GraphQLFieldResolver<Node, Context>

/**
 * Payload's schema, and what delivery adds to it: Belarusian in its Latin alphabet, which is made from a language that
 * Payload knows, the `format` of rich text, and what documents tell of their languages. No name of Payload's changes.
 * This is the schema that is served.
 */
export const servedSdl = (sdl: string): string =>
  withToldLanguages(sdl)
    .replace(
      /^enum (?:Fallback)?LocaleInputType \{$/gm,
      (line) => `${line}\n  ${enumName(belarusianInLatin.tag)}`,
    )
    .replace(/\(depth: Int\): JSON/g, '(depth: Int, format: RichTextFormat): JSON')
    .concat('\nenum RichTextFormat {\n  html\n  lexical\n  markdown\n}\n')

/**
 * Payload's own schema of the public view, with resolvers that know only the model. Fails at start when schema and
 * model do not fit.
 */
export const deliverySchema = (sdl: string, model: PublicModel): GraphQLSchema => {
  const schema = buildSchema(servedSdl(sdl))
  for (const entity of model.entities) {
    const type = schema.getType(entity.singular)
    if (!isObjectType(type)) throw new Error(`The public schema has no type ${entity.singular}`)
    connectDocument(type, entity.fields)
    connectQueries(schema, entity)
  }
  return schema
}

const connectQueries = (schema: GraphQLSchema, entity: PublicEntity): void => {
  const queries = schema.getQueryType()?.getFields() ?? {}
  const connect = (name: string, resolve: GraphQLFieldResolver<unknown, Context>): void => {
    if (!queries[name]) throw new Error(`The public schema has no query ${name}`)
    queries[name].resolve = resolve
  }
  if (entity.kind === 'global') return connect(entity.singular, globalResolver(entity.slug))
  connect(entity.singular, oneResolver(entity.slug))
  connect(entity.plural, listResolver(entity.slug))
  connect(`count${entity.plural}`, countResolver(entity.slug))
}

const connectDocument = (type: GraphQLObjectType, fields: PublicField[]): void => {
  connectFields(type, fields)
  const own: { [name: string]: Resolver } = {
    id: ({ document }) => document.id,
    createdAt: ({ view, document }) => view.createdAt(document),
    updatedAt: ({ view, document }) => view.updatedAt(document),
    _languages: toldLanguages(fields),
  }
  for (const [name, resolve] of Object.entries(own))
    if (type.getFields()[name]) type.getFields()[name]!.resolve = resolve
}

/** Fields that Payload adds by itself, such as a block's type, are read from the row under their own name. */
const connectFields = (type: GraphQLObjectType, fields: PublicField[]): void => {
  for (const shown of Object.values(type.getFields())) {
    const field = fields.find((candidate) => candidate.name === shown.name)
    shown.resolve = field ? fieldResolver(field) : (node: Node) => node.row[shown.name] ?? null
    const below = getNamedType(shown.type)
    if (field?.fields && isObjectType(below)) connectFields(below, field.fields)
    if (field?.blocks && isUnionType(below)) connectBlocks(below, field.blocks)
  }
}

const connectBlocks = (union: GraphQLUnionType, blocks: NonNullable<PublicField['blocks']>): void => {
  const names = new Map<unknown, string>()
  for (const { slug, fields } of blocks) {
    const type = union.getTypes().find(({ name }) => plainName(name) === plainName(slug))
    if (!type) throw new Error(`The public schema has no type for the block ${slug}`)
    connectFields(type, fields)
    names.set(slug, type.name)
  }
  Object.assign(union, { resolveType: ({ row }: Node) => names.get(row['blockType']) })
}

const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')
