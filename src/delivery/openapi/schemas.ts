import type { PublicEntity, PublicField } from '../model.ts'

export type Schema = { [key: string]: unknown }

const id: Schema = { type: 'string', format: 'uuid' }
const moment: Schema = { type: 'string', format: 'date-time' }

export const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

const nullable = (schema: Schema): Schema =>
  typeof schema['type'] === 'string'
    ? {
        ...schema,
        type: [schema['type'], 'null'],
        ...(schema['enum'] ? { enum: [...(schema['enum'] as string[]), null] } : {}),
      }
    : { anyOf: [schema, { type: 'null' }] }

/** The schema of one document as REST answers it in one language. */
export const entitySchema = (entity: PublicEntity, nameOf: (slug: string) => string): Schema => ({
  type: 'object',
  required: ['id', 'createdAt', 'updatedAt'],
  properties: {
    id: entity.kind === 'global' ? { type: 'string', const: entity.slug } : id,
    ...propertiesOf(entity.fields, nameOf),
    ...(entity.kind === 'global' ? { globalType: { type: 'string', const: entity.slug } } : {}),
    createdAt: { ...moment, description: 'First publication of what is answered' },
    updatedAt: { ...moment, description: 'Last publication of what is answered' },
    _languages: reference('Languages'),
  },
})

const propertiesOf = (fields: PublicField[], nameOf: (slug: string) => string): Schema =>
  Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field, nameOf)]))

const fieldSchema = (field: PublicField, nameOf: (slug: string) => string): Schema => {
  const value = valueSchema(field, nameOf)
  const schema = field.hasMany && !isJoin(field) ? { type: 'array', items: value } : value
  return {
    ...(field.type === 'group' || isJoin(field) ? schema : nullable(schema)),
    ...(field.localized ? { 'x-localized': true } : {}),
  }
}

const isJoin = ({ type }: PublicField): boolean => type === 'join'

const valueSchema = (field: PublicField, nameOf: (slug: string) => string): Schema => {
  const row = (fields: PublicField[], more: Schema = {}): Schema => ({
    type: 'object',
    properties: { id: { type: 'string' }, ...more, ...propertiesOf(fields, nameOf) },
  })
  const related = (slug: string): Schema => ({
    description: 'The id, or the document itself where `depth` reaches it',
    anyOf: [id, reference(nameOf(slug))],
  })
  switch (field.type) {
    case 'number':
      return { type: 'number' }
    case 'checkbox':
      return { type: 'boolean' }
    case 'date':
      return moment
    case 'email':
      return { type: 'string', format: 'email' }
    case 'select':
    case 'radio':
      return { type: 'string', ...(field.options ? { enum: field.options } : {}) }
    case 'richText':
      return reference('RichText')
    case 'json':
      return {}
    case 'relationship':
    case 'upload':
      return related(field.relationTo ?? '')
    case 'group':
      return { type: 'object', properties: propertiesOf(field.fields ?? [], nameOf) }
    case 'array':
      return { type: 'array', items: row(field.fields ?? []) }
    case 'blocks':
      return {
        type: 'array',
        items: {
          oneOf: (field.blocks ?? []).map(({ slug, fields }) => ({
            ...row(fields, { blockType: { type: 'string', const: slug } }),
            required: ['blockType'],
          })),
        },
      }
    case 'join':
      return {
        type: 'object',
        properties: {
          docs: { type: 'array', items: related(field.collection ?? '') },
          hasNextPage: { type: 'boolean' },
          totalDocs: { type: 'integer' },
        },
      }
    default:
      return { type: 'string' }
  }
}
