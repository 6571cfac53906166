import { limits } from '../limits.ts'
import { belarusianInLatin } from '../languages.ts'
import type { PublicModel } from '../model.ts'
import type { Schema } from './schemas.ts'

/** The query parameters of the dialect, by name; operations refer to them. */
export const parametersOf = ({ locales, defaultLocale }: PublicModel): Record<string, Schema> => ({
  locale: query('locale', 'Language of the answer, or every language side by side', {
    schema: { type: 'string', enum: [...locales, belarusianInLatin.tag, 'all'], default: defaultLocale },
    example: 'fr',
  }),
  fallbackLocale: query(
    'fallback-locale',
    'Languages to look in, in this order, when there is no text in `locale`; `none` for nowhere',
    { schema: { type: 'string', default: 'none' }, example: 'fr,en' },
  ),
  where: query('where', '`where[field][operator]=value`, nested through relations, with `and` and `or`', {
    style: 'deepObject',
    explode: true,
    schema: { type: 'object', additionalProperties: true },
    example: { slug: { equals: 'paris-2025' } },
  }),
  sort: query('sort', 'Fields with commas between, `-` in front for the other way', {
    schema: { type: 'string' },
    example: '-updatedAt',
  }),
  limit: query('limit', 'Documents on a page', {
    schema: { type: 'integer', minimum: 1, maximum: limits.list.max, default: limits.list.usual },
    example: 25,
  }),
  page: query('page', 'Which page, from 1', {
    schema: { type: 'integer', minimum: 1, default: 1 },
    example: 1,
  }),
  depth: query('depth', 'How far relations are filled in', {
    schema: { type: 'integer', minimum: 0, maximum: limits.depth.max, default: limits.depth.usual },
    example: 2,
  }),
  select: deep('select', 'Only these fields: `select[title]=true`, or all but these: `select[title]=false`'),
  populate: deep('populate', 'Only these fields of related documents, by collection'),
  joins: deep('joins', 'Paging, order and condition of joined lists, or `false` for none'),
  richText: query('richText', 'How rich text is written', {
    schema: { type: 'string', enum: ['lexical', 'html', 'markdown'], default: 'lexical' },
    example: 'html',
  }),
  languages: query('languages', 'Whether every document tells, as `_languages`, in which it is there', {
    schema: { type: 'boolean', default: false },
    example: true,
  }),
})

const query = (name: string, description: string, more: Schema): Schema => ({
  name,
  in: 'query',
  description,
  ...more,
})

const deep = (name: string, description: string): Schema =>
  query(name, description, {
    style: 'deepObject',
    explode: true,
    schema: { type: 'object', additionalProperties: true },
  })

export const use = (...names: string[]): Schema[] =>
  names.map((name) => ({ $ref: `#/components/parameters/${name}` }))
