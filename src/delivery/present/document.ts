import type { PublicEntity, PublicField } from '../model.ts'
import { type Cursor, cursorOf, groupOf, listOf, rowsOf } from '../snapshot/cursor.ts'
import type { Body, Published } from '../snapshot/published.ts'
import { relateRichText } from '../snapshot/rich-text.ts'
import { presentJoin } from './join.ts'
import type { Scope } from './scope.ts'
import { readSelect, type Select, selects, within, withinBlock } from './select.ts'

/** The JSON of a document as Payload's REST API answers it: relations as ids, or as documents down to the depth. */
export const presentDocument = (
  scope: Scope,
  entity: PublicEntity,
  document: Published,
  select: Select,
): Body => {
  scope.budget.document()
  const { view } = scope
  const whole = cursorOf(document)
  const own: Body = {
    id: whole.row['id'] ?? document.id,
    ...presentFields(scope, entity.fields, whole, select),
  }
  if (entity.kind === 'global' && selects(select, 'globalType')) own['globalType'] = entity.slug
  if (selects(select, 'updatedAt')) own['updatedAt'] = view.updatedAt(document)
  if (selects(select, 'createdAt')) own['createdAt'] = view.createdAt(document)
  return own
}

const presentFields = (scope: Scope, fields: PublicField[], at: Cursor, select: Select): Body => {
  const shown: Body = {}
  for (const field of fields) {
    if (!selects(select, field.name)) continue
    const value = field.localized ? localized(scope, field, at) : plain(scope, field, at, select)
    if (value !== undefined) shown[field.name] = value
  }
  return shown
}

/** Undefined when the document has no texts in any asked language; with every language asked, an object by language. */
const localized = (scope: Scope, field: PublicField, { document, prefix }: Cursor): unknown => {
  const { view } = scope
  const key = prefix + field.name
  if (!view.languages.all)
    return view.speaks(document) ? leaf(scope, field, view.localized(document, key)) : undefined
  const spoken = view.languages.order.filter((code) => document.languages[code])
  return Object.fromEntries(
    spoken.map((code) => [code, leaf(scope, field, view.localized(document, key, code))]),
  )
}

const plain = (scope: Scope, field: PublicField, at: Cursor, select: Select): unknown => {
  const { name, fields = [] } = field
  switch (field.type) {
    case 'group':
      return presentFields(scope, fields, groupOf(at, name), within(select, name))
    case 'array':
      return rowsOf(at, name).map((row) => presentRow(scope, fields, row, within(select, name)))
    case 'blocks':
      return rowsOf(at, name).flatMap((row) => block(scope, field, row, select) ?? [])
    case 'join':
      return presentJoin(scope, field, at.document.id, at.prefix + name, (target) =>
        presentRelated(joinScope(scope), field.collection ?? '', target),
      )
    default:
      return leaf(scope, field, at.row[name] ?? null)
  }
}

/** A row is answered with its id, unless the request leaves out just that. */
const presentRow = (scope: Scope, fields: PublicField[], at: Cursor, select: Select): Body => {
  const shown = presentFields(scope, fields, at, select)
  return select?.mode === 'exclude' && !selects(select, 'id') ? shown : { id: at.row['id'], ...shown }
}

/** Payload's `maxDepth` of a join is 1: lists do not multiply with depth. */
const joinScope = (scope: Scope): Scope => ({ ...scope, depth: Math.min(scope.depth, 1) })

const block = (scope: Scope, field: PublicField, at: Cursor, select: Select): Body | undefined => {
  const { id, blockType } = at.row
  const kind = field.blocks?.find(({ slug }) => slug === blockType)
  return (
    kind && {
      id,
      blockType,
      ...presentFields(scope, kind.fields, at, withinBlock(select, field.name, kind.slug)),
    }
  )
}

const leaf = (scope: Scope, field: PublicField, value: unknown): unknown => {
  if (field.type === 'richText') return presentRichText(scope, value)
  if (field.type !== 'relationship' && field.type !== 'upload') return field.hasMany ? listOf(value) : value
  const slug = field.relationTo ?? ''
  if (field.hasMany)
    return scope.view.findMany(slug, value).map((target) => presentRelated(scope, slug, target))
  const target = scope.view.find(slug, value)
  return target && presentRelated(scope, slug, target)
}

const presentRelated = (scope: Scope, slug: string, target: Published): unknown => {
  if (scope.level > scope.depth) return target.id
  const { entity } = scope.view.shelf(slug)
  return presentDocument(
    { ...scope, level: scope.level + 1, joins: {} },
    entity,
    target,
    readSelect(scope.populate[slug]),
  )
}

export const presentRichText = (scope: Scope, value: unknown): unknown => {
  const visible = scope.view.richText(value)
  if (scope.level > scope.depth) return visible
  return relateRichText(visible, (slug, id) => {
    const target = scope.view.find(slug, id)
    return target ? presentRelated(scope, slug, target) : undefined
  })
}
