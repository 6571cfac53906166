import type { GraphQLFieldResolver } from 'graphql'
import { within } from '../limits.ts'
import type { PublicField } from '../model.ts'
import { presentRichText } from '../present/document.ts'
import type { Scope } from '../present/scope.ts'
import { findJoined } from '../query/find.ts'
import { enumName } from '../query/values.ts'
import { readFormat, type RichTextFormat } from '../rich-text/written.ts'
import { servedValue } from '../romanisation/served.ts'
import { groupOf, listOf, rowsOf } from '../snapshot/cursor.ts'
import { type LanguageArguments, viewFor } from './languages.ts'
import { type Context, type Node, nodeOf } from './node.ts'

type Resolver<Arguments = object> = GraphQLFieldResolver<Node, Context, Arguments>
type JoinArguments = { where?: unknown; sort?: string; limit?: number; page?: number; count?: boolean }

/** How one field of the public model is read in GraphQL. */
export const fieldResolver = (field: PublicField): Resolver => {
  const { name } = field
  switch (field.type) {
    case 'group':
      return (node) => groupOf(node, name)
    case 'array':
      return (node) => rowsOf(node, name)
    case 'blocks':
      return (node) => publicBlocks(field, node)
    case 'join':
      return join(field)
    case 'relationship':
    case 'upload':
      return field.hasMany ? relations(field) : relation(field)
    case 'richText':
      return richText(field)
    case 'select':
    case 'radio':
      return field.hasMany
        ? (node) => listOf(node.row[name]).map(optionName)
        : (node) => optionName(valueOf(field, node))
    default:
      return field.hasMany ? (node) => listOf(node.row[name]) : (node) => valueOf(field, node)
  }
}

const valueOf = (field: PublicField, { view, document, prefix, row }: Node): unknown =>
  field.localized ? servedValue(view, field, document, prefix + field.name) : (row[field.name] ?? null)

const optionName = (value: unknown): string | null => (typeof value === 'string' ? enumName(value) : null)

const publicBlocks = (field: PublicField, node: Node): Node[] => {
  const kinds = new Set<unknown>(field.blocks?.map(({ slug }) => slug))
  return rowsOf(node, field.name).filter(({ row }) => kinds.has(row['blockType']))
}

const relation =
  (field: PublicField): Resolver<LanguageArguments> =>
  (node, args, context) => {
    const view = viewFor(node.view, args)
    const target = view.find(field.relationTo ?? '', valueOf(field, node))
    return target && nodeOf(view, target, context)
  }

const relations =
  (field: PublicField): Resolver<LanguageArguments> =>
  (node, args, context) => {
    const view = viewFor(node.view, args)
    return view
      .findMany(field.relationTo ?? '', valueOf(field, node))
      .map((target) => nodeOf(view, target, context))
  }

const join =
  (field: PublicField): Resolver<JoinArguments> =>
  ({ view, document }, { where, sort, limit, page, count }, context) => {
    const query = {
      where,
      sort,
      limit: within('limit', limit ?? field.defaultLimit),
      page: within('page', page),
    }
    const found = findJoined(view, field, document.id, query, context.budget)
    const docs = found.docs.map((target) => nodeOf(view, target, context))
    return { docs, hasNextPage: found.hasNextPage, totalDocs: count ? found.totalDocs : null }
  }

/** The `depth` argument counts from the rich text: with 1, a document in it comes with its own relations. */
const richText =
  (field: PublicField): Resolver<{ depth?: number; format?: RichTextFormat }> =>
  (node, args, { budget }) => {
    const depth = within('depth', args.depth)
    const level = depth === 0 ? 1 : 0
    const related = { populate: {}, joins: false, joinless: true } as const
    const scope: Scope = {
      view: node.view,
      budget,
      depth,
      level,
      ...related,
      richText: readFormat(args.format),
    }
    return presentRichText(scope, valueOf(field, node))
  }
