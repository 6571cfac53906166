import type { PublicField, PublicModel } from '../../src/delivery/model.ts'

/** Every public path of the model, one a line: `*` localized, `→` the collection a relation leads to. */
export const publicPaths = (model: PublicModel): string[] =>
  model.entities.flatMap(({ slug, fields }) => fields.flatMap((field) => pathsOf(field, slug)))

const pathsOf = (field: PublicField, prefix: string): string[] => {
  const path = `${prefix}.${field.name}`
  if (field.type === 'blocks') {
    return (field.blocks ?? []).flatMap(({ slug, fields }) =>
      fields.flatMap((inside) => pathsOf(inside, `${path}.${slug}`)),
    )
  }
  if (field.fields) return field.fields.flatMap((inside) => pathsOf(inside, path))
  const target = field.relationTo ?? field.collection
  return [`${path}${field.localized ? '*' : ''}${target ? ` → ${target}` : ''}`]
}
