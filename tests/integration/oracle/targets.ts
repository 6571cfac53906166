import type { PublicEntity, PublicField, PublicModel } from '../../../src/delivery/model.ts'

/** A path that can be asked of a collection. `chain`: the fields on the way, the last one included. */
export type Target = {
  slug: string
  path: string
  chain: PublicField[]
  /** The field's type as the distribution counts it; `[]` when it holds several values. */
  type: string
  /** On the way there are several rows or documents. */
  many: boolean
}

const own: PublicField[] = [
  { name: 'id', type: 'text', required: true },
  { name: 'createdAt', type: 'date', required: true },
  { name: 'updatedAt', type: 'date', required: true },
]
const rowFields = ['id', 'blockName']

/** Every public path of a collection, through at most `hops` relations or joins. */
export const targetsOf = (model: PublicModel, entity: PublicEntity, hops = 1): Target[] =>
  below(model, entity.slug, [], [...own, ...entity.fields], hops)

const below = (
  model: PublicModel,
  slug: string,
  chain: PublicField[],
  fields: PublicField[],
  hops: number,
): Target[] =>
  fields.flatMap((field) => {
    const here = [...chain, field]
    if (field.type === 'group' || field.type === 'array')
      return below(model, slug, here, withoutRowFields(field.fields), hops)
    if (field.type === 'blocks') return below(model, slug, here, withoutRowFields(distinct(field)), hops)
    const next = field.relationTo ?? field.collection
    const related = model.entities.find((candidate) => candidate.slug === next)
    const ends = [target(slug, here)]
    return related && hops > 0
      ? [...ends, ...below(model, slug, here, [...own, ...related.fields], hops - 1)]
      : ends
  })

const target = (slug: string, chain: PublicField[]): Target => {
  const last = chain.at(-1)!
  const path = chain.map(({ name }) => name).join('.')
  const isId = last.name === 'id' && own.includes(last)
  const many = chain.some(({ type, hasMany }) => hasMany || ['array', 'blocks', 'join'].includes(type))
  return { slug, path, chain, type: isId ? 'id' : `${last.type}${last.hasMany ? '[]' : ''}`, many }
}

const withoutRowFields = (fields: PublicField[] = []): PublicField[] =>
  fields.filter(({ name }) => !rowFields.includes(name))

/** A path into blocks does not name the kind of block: only fields that all kinds define alike are unambiguous. */
const distinct = ({ blocks = [] }: PublicField): PublicField[] => {
  const all = blocks.flatMap(({ fields }) => fields)
  const alike = (one: PublicField) =>
    all.every(
      ({ name, type, localized }) => name !== one.name || (type === one.type && localized === one.localized),
    )
  return [...new Map(all.filter(alike).map((field) => [field.name, field])).values()]
}
