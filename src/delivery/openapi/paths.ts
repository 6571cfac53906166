import type { PublicEntity } from '../model.ts'
import { exampleOf } from './examples.ts'
import { operation } from './operations.ts'
import { use } from './parameters.ts'
import { pageOf } from './shared-schemas.ts'
import { reference, type Schema } from './schemas.ts'

const language = use('locale', 'fallbackLocale')
const shape = use('depth', 'select', 'populate', 'joins', 'richText', 'languages')

/** The three addresses of a collection, or the one of a global. */
export const pathsOf = (entity: PublicEntity, nameOf: (slug: string) => string): Record<string, Schema> =>
  entity.kind === 'global' ? globalPath(entity, nameOf(entity.slug)) : collectionPaths(entity, nameOf)

const globalPath = ({ slug, ...entity }: PublicEntity, name: string): Record<string, Schema> => ({
  [`/api/globals/${slug}`]: {
    get: operation({
      id: `get${name}`,
      tag: slug,
      summary: `The global “${slug}”`,
      parameters: [...language, ...shape],
      answer: { description: 'The global', schema: reference(name), example: exampleOf({ slug, ...entity }) },
      problems: [400, 404],
    }),
  },
})

const collectionPaths = (entity: PublicEntity, nameOf: (slug: string) => string): Record<string, Schema> => {
  const { slug } = entity
  const name = nameOf(slug)
  const example = exampleOf(entity)
  return {
    [`/api/${slug}`]: {
      get: operation({
        id: `list${entity.plural}`,
        tag: slug,
        summary: `A page of ${slug}`,
        parameters: [...language, ...use('where', 'sort', 'limit', 'page'), ...shape],
        answer: { description: 'A page', schema: pageOf(name), example: { ...onePage, docs: [example] } },
        problems: [400, 404],
      }),
    },
    [`/api/${slug}/count`]: {
      get: operation({
        id: `count${entity.plural}`,
        tag: slug,
        summary: `How many of ${slug} there are`,
        parameters: [...language, ...use('where')],
        answer: { description: 'The number', schema: reference('Count'), example: { totalDocs: 1 } },
        problems: [400],
      }),
    },
    [`/api/${slug}/{id}`]: {
      get: operation({
        id: `get${name}`,
        tag: slug,
        summary: `One of ${slug}`,
        parameters: [byId, ...language, ...shape],
        answer: { description: 'The document', schema: reference(name), example },
        problems: [400, 404],
      }),
    },
  }
}

const byId: Schema = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string', format: 'uuid' },
}

const onePage = {
  totalDocs: 1,
  limit: 10,
  totalPages: 1,
  page: 1,
  pagingCounter: 1,
  hasPrevPage: false,
  hasNextPage: false,
  prevPage: null,
  nextPage: null,
}
