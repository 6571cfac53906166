import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import type { Locale } from '../../i18n/locales.ts'
import { entityOf } from '../entities.ts'
import { newestDraft } from '../every-language.ts'
import { inLanguage } from '../in-language.ts'
import { hashOf } from '../log.ts'
import { problem } from '../problems.ts'
import { setText } from './set-text.ts'
import { textsIn, textsThen } from './texts-then.ts'
import { oneVersion } from './versions.ts'

/**
 * Makes the texts an old version had in one language the newest draft of that language. An ordinary save in it: with
 * the person's rights, no other language and no shared field touched, nothing published. Answers the paths it changed.
 */
export const restoreTexts = async (
  req: PayloadRequest,
  slug: string,
  id: string,
  { version, language }: { version: string; language: Locale },
): Promise<string[]> => {
  const entity = entityOf(req.payload, slug)
  const { version: old } = await oneVersion(req, slug, id, version)
  const newest = await newestDraft(req, slug, id)
  if (newest['deletedAt'] || entity.presenter.withheld?.(newest)) throw problem('withheld', req, 403)

  const changes = changed(textsThen(entity, old, newest, language), textsIn(entity, newest, language))
  const doc = structuredClone(inLanguage(entity.fields, newest, language))
  const touched = Object.entries(changes).flatMap(([path, text]) => {
    const field = setText(doc, path, text)
    return field ? [{ path, field }] : []
  })
  const data = Object.fromEntries(touched.map(({ field }) => [field, doc[field]]))
  if (touched.length > 0) await save(req, slug, id, language, data)
  return touched.map(({ path }) => path)
}

/** A text that was not there yet is emptied again. */
const changed = (then: Record<string, unknown>, now: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    [...new Set([...Object.keys(then), ...Object.keys(now)])]
      .filter((path) => hashOf({ text: then[path] ?? null }) !== hashOf({ text: now[path] ?? null }))
      .map((path) => [path, then[path] ?? null]),
  )

const save = async (req: PayloadRequest, slug: string, id: string, locale: Locale, data: object) => {
  const options = { data: data as never, locale, draft: true, depth: 0, overrideAccess: false, req } as const
  if (entityOf(req.payload, slug).kind === 'global')
    await req.payload.updateGlobal({ slug: slug as GlobalSlug, ...options })
  else await req.payload.update({ collection: slug as CollectionSlug, id, ...options })
}
