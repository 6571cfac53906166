import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import type { PublicField, PublicModel } from '../../../src/delivery/model.ts'
import { flush } from '../../../src/publication/flush.ts'
import { presenterOf } from '../../../src/publication/presenter.ts'
import type { Twin } from './twin.ts'

const couldDiffer = ['text', 'textarea', 'email', 'number']
/** What is made of a row, of a file, of a request or of a public text, and what is empty while the document is public. */
const derived =
  /(^|[.])(id|blockName)$|^(sizes|rendition|thumbnailURL|textHash|withdrawnAt|foldedNames|changedIn)\b/

/** Every field in which somebody writes or counts and which no presenter lets out, as `slug path`. */
export const internalFields = ({ studio }: Twin): string[] =>
  studio.payload.config.collections.flatMap((collection) => {
    const shown = presenterOf(collection)?.fields
    if (!shown) return []
    return leaves(collection.flattenedFields)
      .filter(({ path, type }) => couldDiffer.includes(type) && !derived.test(path) && !shown.includes(path))
      .map(({ path }) => `${collection.slug} ${path}`)
  })

const leaves = (fields: FlattenedField[], prefix = ''): { path: string; type: string }[] =>
  fields.flatMap((field) => {
    const path = prefix + field.name
    if (field.type === 'blocks')
      return field.blocks.flatMap(({ slug, flattenedFields }) => leaves(flattenedFields, `${path}.${slug}.`))
    return 'flattenedFields' in field
      ? leaves(field.flattenedFields, `${path}.`)
      : [{ path, type: field.type }]
  })

/**
 * Publishes a document as it stands with one more field in its presenter. Nothing else is published with it: a draft
 * over the document stays one.
 */
export const publishWith = async (
  { studio }: Twin,
  slug: string,
  path: string,
  id: string,
): Promise<void> => {
  const { payload } = studio
  const collection = payload.config.collections.find((each) => each.slug === slug)!
  const custom = collection.custom
  const changed = collection as { custom: SanitizedCollectionConfig['custom'] }
  const presenter = presenterOf(collection)!
  changed.custom = { ...custom, presenter: { ...presenter, fields: [...presenter.fields, path] } }
  try {
    const transaction = String(await payload.db.beginTransaction())
    await flush(payload, transaction, [{ slug, id, publish: new Set(), drop: new Set() }])
    await payload.db.commitTransaction(transaction)
  } finally {
    changed.custom = custom
  }
}

/** The public model that would be generated for that presenter. */
export const modelWith = (model: PublicModel, slug: string, path: string): PublicModel => ({
  ...model,
  entities: model.entities.map((entity) =>
    entity.slug === slug ? { ...entity, fields: added(entity.fields, path.split('.')) } : entity,
  ),
})

const added = (fields: PublicField[], [name = '', ...rest]: string[]): PublicField[] => {
  if (rest.length === 0) return [...fields, { name, type: 'json' }]
  const known = fields.find((field) => field.name === name)
  if (known?.blocks) {
    const [kind, ...inside] = rest
    const blocks = known.blocks.map((block) =>
      block.slug === kind ? { ...block, fields: added(block.fields, inside) } : block,
    )
    return fields.map((field) => (field === known ? { ...known, blocks } : field))
  }
  const group: PublicField = { name, type: 'group', ...known, fields: added(known?.fields ?? [], rest) }
  return [...fields.filter((field) => field !== known), group]
}
