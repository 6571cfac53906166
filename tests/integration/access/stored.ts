import type { CollectionSlug } from 'payload'
import type { Studio } from '../../support/studio.ts'

type Values = Record<string, unknown>

const kept = new Set(['updatedAt', 'createdAt', 'changedBy', 'changedIn', 'foldedNames', '_status'])

const languages = new Set(['en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk'])

const isByLanguage = (value: object): boolean => {
  const names = Object.keys(value)
  return names.length > 0 && names.every((name) => languages.has(name))
}

/** The newest draft in every language but one, without what the product keeps by itself. */
export const besides = async (
  { payload }: Studio,
  collection: string,
  id: string,
  language: string,
): Promise<unknown> => {
  const stored = await payload.findByID({
    collection: collection as CollectionSlug,
    id,
    draft: true,
    depth: 0,
    locale: 'all',
    joins: false as never,
    trash: true,
    showHiddenFields: true,
    overrideAccess: true,
  })
  return without(stored, language)
}

const without = (value: unknown, language: string): unknown => {
  if (Array.isArray(value)) return value.map((one) => without(one, language))
  if (typeof value !== 'object' || value === null) return value
  const dropped = isByLanguage(value) ? new Set([language]) : kept
  return Object.fromEntries(
    Object.entries(value as Values)
      .filter(([name]) => !dropped.has(name))
      .map(([name, inner]) => [name, without(inner, language)]),
  )
}
