import type { FlattenedField } from 'payload'
import type { PublishedEntity } from '../entities.ts'
import { present, type Texts } from '../present.ts'
import type { StoredDocument } from '../presenter.ts'

/** Looked after by nobody, and an address that was public must not wander back to another page. */
const address = 'slug'

/**
 * The texts an old version had in one language, as the decisions of today let them be shown: what is refused now, a
 * field that is not cleared or a row that was closed, is not brought back by its history.
 */
export const textsThen = (
  entity: PublishedEntity,
  version: StoredDocument,
  newest: StoredDocument,
  locale: string,
): Texts => {
  const decisions = entity.fields.filter((field) => !hasTexts(field)).map(({ name }) => name)
  const today = Object.fromEntries(decisions.map((name) => [name, newest[name]]))
  return textsIn(entity, { ...version, ...today, id: newest.id }, locale)
}

export const textsIn = (entity: PublishedEntity, doc: StoredDocument, locale: string): Texts => {
  const { [address]: _, ...texts } = present(doc, entity.fields, entity.presenter).languages[locale] ?? {}
  return texts
}

const hasTexts = (field: FlattenedField): boolean => {
  if ('localized' in field && field.localized) return true
  if (field.type === 'blocks') return field.blocks.some((block) => block.flattenedFields.some(hasTexts))
  return 'flattenedFields' in field && field.flattenedFields.some(hasTexts)
}
