import type { GraphQLFieldResolver } from 'graphql'
import { limits, within } from '../limits.ts'
import { count, find } from '../query/find.ts'
import { Refusal } from '../refusal.ts'
import { type LanguageArguments, viewFor } from './languages.ts'
import { type Context, nodeOf } from './node.ts'

type Resolver<Arguments> = GraphQLFieldResolver<unknown, Context, Arguments & LanguageArguments>
type ListArguments = { where?: unknown; sort?: string; limit?: number; page?: number; pagination?: boolean }

export const oneResolver =
  (slug: string): Resolver<{ id: string }> =>
  (_, args, context) => {
    const view = viewFor(context.view, args)
    const document = view.find(slug, args.id)
    if (!document) throw new Refusal('not-found')
    return nodeOf(view, document, context)
  }

export const globalResolver =
  (slug: string): Resolver<object> =>
  (_, args, context) => {
    const view = viewFor(context.view, args)
    const document = view.find(slug, slug)
    if (!document) throw new Refusal('not-found')
    return nodeOf(view, document, context)
  }

export const listResolver =
  (slug: string): Resolver<ListArguments> =>
  (_, args, context) => {
    const view = viewFor(context.view, args)
    const pagination = args.pagination ?? true
    const limit = within('limit', args.limit ?? (pagination ? undefined : limits.list.max))
    const query = { where: args.where, sort: args.sort, limit, page: within('page', args.page), pagination }
    const page = find(view, slug, query, context.budget)
    return { ...page, docs: page.docs.map((document) => nodeOf(view, document, context)) }
  }

export const countResolver =
  (slug: string): Resolver<{ where?: unknown }> =>
  (_, args, context) => ({ totalDocs: count(viewFor(context.view, args), slug, args.where, context.budget) })
