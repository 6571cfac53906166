import type { PublicModel } from '../model.ts'
import { otherPaths } from './other-paths.ts'
import { parametersOf } from './parameters.ts'
import { pathsOf } from './paths.ts'
import { entitySchema, type Schema } from './schemas.ts'
import { sharedSchemas } from './shared-schemas.ts'

const description = `Everything public about the alliance, and nothing else: no key, no cookie, no draft.
The dialect is that of Payload's REST and GraphQL. Errors are RFC 9457 problem documents with a stable \`code\`.`

/** The OpenAPI 3.1 document of the public host, derived from the public model. `version` is the product's own. */
export const openApi = (model: PublicModel, version: string): Schema => {
  const names = new Map(model.entities.map(({ slug, singular }) => [slug, singular]))
  const nameOf = (slug: string): string => names.get(slug) ?? slug
  return {
    openapi: '3.1.0',
    info: {
      title: 'Alliance CMS: the public API',
      version,
      description,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [
      ...model.entities.map(({ slug }) => ({ name: slug })),
      ...['graphql', 'changes', 'feeds', 'search', 'guests', 'files', 'host'].map((name) => ({ name })),
    ],
    paths: Object.assign({}, otherPaths(model), ...model.entities.map((entity) => pathsOf(entity, nameOf))),
    components: {
      parameters: parametersOf(model),
      schemas: {
        ...sharedSchemas,
        ...Object.fromEntries(
          model.entities.map((entity) => [entity.singular, entitySchema(entity, nameOf)]),
        ),
      },
    },
  }
}
