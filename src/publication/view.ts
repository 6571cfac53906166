import type { CollectionConfig, Field, GlobalConfig } from 'payload'
import { presenterOf } from './presenter.ts'

type Entity = CollectionConfig | GlobalConfig

/**
 * The config as the public sees it: only what has a presenter, and of that only the fields it names. Copies
 * what it keeps, because Payload completes configs in place.
 */
export const publicView = <T extends Entity>(entities: T[]): T[] =>
  entities.flatMap((entity) => {
    const presenter = presenterOf(entity)
    if (!presenter) return []
    const paths = new Set(presenter.fields)
    return [{ ...bare(entity), fields: pick(entity.fields, '', paths) } as unknown as T]
  })

const bare = (entity: Entity) => ({
  slug: entity.slug,
  custom: entity.custom,
  ...('upload' in entity && entity.upload ? { upload: { disableLocalStorage: true } } : {}),
  access: { read: () => true },
  versions: false,
})

const pick = (fields: Field[], prefix: string, paths: ReadonlySet<string>): Field[] =>
  fields.flatMap((field) => pickOne(field, prefix, paths))

const pickOne = (field: Field, prefix: string, paths: ReadonlySet<string>): Field[] => {
  if (!('name' in field) || !field.name) {
    return 'fields' in field ? pick(field.fields, prefix, paths) : []
  }
  const path = `${prefix}${field.name}`
  if (field.type === 'group' || field.type === 'array') {
    const inside = pick(field.fields, `${path}.`, paths)
    return inside.length === 0 ? [] : [{ ...shape(field), fields: inside } as Field]
  }
  if (field.type === 'blocks') {
    const blocks = field.blocks.map((block) => ({
      slug: block.slug,
      interfaceName: block.interfaceName,
      fields: pick(block.fields, `${path}.${block.slug}.`, paths),
    }))
    return [{ ...shape(field), blocks: blocks.filter((block) => block.fields.length > 0) } as Field]
  }
  return paths.has(path) ? [shape(field) as Field] : []
}

/** Behaviour stays in the studio: the public view has no hooks, access, validation or components. */
const shape = (field: Field): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(field).filter(
      ([key]) =>
        ![
          'hooks',
          'access',
          'validate',
          'admin',
          'filterOptions',
          'defaultValue',
          'unique',
          'index',
        ].includes(key),
    ),
  )
