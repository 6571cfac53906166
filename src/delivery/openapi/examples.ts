import type { PublicEntity, PublicField } from '../model.ts'

const id = '2f1c6f0e-8f0a-4d1e-9a53-5b1f2c7d8e90'
const moment = '2025-10-06T07:00:00.000Z'

/** What a document can look like: every field once, relations as ids. */
export const exampleOf = (entity: PublicEntity): Record<string, unknown> => ({
  id: entity.kind === 'global' ? entity.slug : id,
  ...fieldsOf(entity.fields),
  ...(entity.kind === 'global' ? { globalType: entity.slug } : {}),
  createdAt: moment,
  updatedAt: moment,
})

const fieldsOf = (fields: PublicField[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field.name, valueOf(field)]))

const valueOf = (field: PublicField): unknown => {
  const value = oneOf(field)
  return field.hasMany && field.type !== 'join' ? [value] : value
}

const oneOf = (field: PublicField): unknown => {
  switch (field.type) {
    case 'number':
      return 3
    case 'checkbox':
      return true
    case 'date':
      return moment
    case 'email':
      return 'contact@example.org'
    case 'select':
    case 'radio':
      return field.options?.[0] ?? 'value'
    case 'richText':
      return { root: { type: 'root', version: 1, children: [], direction: 'ltr', format: '', indent: 0 } }
    case 'json':
      return null
    case 'relationship':
    case 'upload':
      return id
    case 'group':
      return fieldsOf(field.fields ?? [])
    case 'array':
      return [{ id: '68c1f1', ...fieldsOf(field.fields ?? []) }]
    case 'blocks':
      return (field.blocks ?? []).slice(0, 1).map(({ slug, fields }) => ({
        id: '68c1f2',
        blockType: slug,
        ...fieldsOf(fields),
      }))
    case 'join':
      return { docs: [id], hasNextPage: false }
    default:
      return field.name === 'slug' ? 'paris-2025' : 'Text'
  }
}
