import { readLanguages } from '../languages.ts'
import type { PublicEntity, PublicField } from '../model.ts'
import { type Cursor, cursorOf, groupOf, listOf, rowsOf } from '../snapshot/cursor.ts'
import type { Body, Published } from '../snapshot/published.ts'
import { relateRichText } from '../snapshot/rich-text.ts'
import { written } from '../rich-text/written.ts'
import { servedValue } from '../romanisation/served.ts'
import { presentJoin } from './join.ts'
import { languageReport } from './language-report.ts'
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
  if (scope.reports) own['_languages'] = languageReport(view, entity.fields, document)
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

/**
 * Undefined when the document has no texts in any asked language, or none in the wanted one and nothing to stand in;
 * with every language asked, an object by language.
 */
const localized = (scope: Scope, field: PublicField, { document, prefix }: Cursor): unknown => {
  const { view } = scope
  const key = prefix + field.name
  if (!view.languages.all) {
    if (!view.speaks(document)) return undefined
    const value = leaf(scope, field, servedValue(view, field, document, key))
    return value === null && !document.languages[view.languages.order[0] ?? ''] ? undefined : value
  }
  const spoken = view.languages.order.filter((code) => document.languages[code])
  return Object.fromEntries(
    spoken.map((code) => [code, leaf(scope, field, view.localized(document, key, code), code)]),
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

const leaf = (scope: Scope, field: PublicField, value: unknown, language?: string): unknown => {
  if (field.type === 'richText') return presentRichText(scope, value, language)
  if (field.type !== 'relationship' && field.type !== 'upload') return field.hasMany ? listOf(value) : value
  const slug = field.relationTo ?? ''
  if (field.hasMany)
    return scope.view.findMany(slug, value).map((target) => presentRelated(scope, slug, target))
  const target = scope.view.find(slug, value)
  return target && presentRelated(scope, slug, target)
}

const presentRelated = (
  scope: Scope,
  slug: string,
  target: Published,
  inside: Partial<Scope> = {},
): unknown => {
  if (scope.level > scope.depth) return target.id
  const { entity } = scope.view.shelf(slug)
  return presentDocument(
    { ...scope, level: scope.level + 1, joins: scope.joinless ? false : {}, ...inside },
    entity,
    target,
    readSelect(scope.populate[slug]),
  )
}

/**
 * As Payload does it: what the request populates holds for a document that stands in a text, not for what that one is
 * related to. With every language side by side, a link in a text of one `language` leads to that language.
 */
export const presentRichText = (scope: Scope, value: unknown, language?: string): unknown => {
  const { view } = scope
  const visible = view.richText(value)
  const spoken = language ? view.snapshot.view(readLanguages(view.snapshot.model, language, undefined)) : view
  if (scope.richText && scope.richText !== 'lexical') return written(spoken, visible, scope.richText)
  if (scope.level > scope.depth && spoken === view) return visible
  return relateRichText(visible, (slug, id, linked) => {
    const from = linked ? spoken : view
    const target = from.find(slug, id)
    return target
      ? presentRelated({ ...scope, view: from }, slug, target, linked ? {} : { populate: {} })
      : undefined
  })
}
