import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { isLocale, locales, type Locale } from '../../i18n/locales.ts'
import { labelOf } from '../checklist/said.ts'
import type { Answer } from '../endpoints.ts'
import { entityOf } from '../entities.ts'
import { newestDraft } from '../every-language.ts'
import { hashOf } from '../log.ts'
import { nameOf } from '../meanwhile/answer.ts'
import { problem } from '../problems.ts'
import { plain } from './plain.ts'
import { restoreTexts } from './restore-texts.ts'
import { textsIn, textsThen } from './texts-then.ts'
import { oneVersion, versionsOf } from './versions.ts'

/** Who wrote when and in which language, newest first; which languages' texts differ from the version before. */
export const answerHistory: Answer = async (slug, id, req) => {
  const entity = entityOf(req.payload, slug)
  const versions = await versionsOf(req, slug, id)
  const names = new Map<unknown, string | null>()
  for (const { version } of versions) {
    const by = version['changedBy']
    if (!names.has(by)) names.set(by, await nameOf(req, by))
  }
  const hashes = versions.map(({ version }) =>
    Object.fromEntries(locales.map((locale) => [locale, hashOf(textsIn(entity, version, locale))])),
  )
  return {
    versions: versions.map(({ id: version, updatedAt, version: doc }, index) => ({
      id: version,
      at: updatedAt,
      by: names.get(doc['changedBy']) ?? null,
      language: doc['changedIn'] ?? null,
      published: doc['_status'] === 'published',
      languages: locales.filter(
        (locale) => hashes[index]?.[locale] !== (hashes[index + 1]?.[locale] ?? empty),
      ),
    })),
  }
}

const empty = hashOf({})

/** `?language=fr` → the texts of the version beside those of the newest draft, where they differ. */
export const answerVersion: Answer = async (slug, id, req) => {
  const entity = entityOf(req.payload, slug)
  const language = languageOf(req.searchParams.get('language'), req)
  const { version } = await oneVersion(req, slug, id, versionIn(req))
  const newest = await newestDraft(req, slug, id)
  const then = textsThen(entity, version, newest, language)
  const now = textsIn(entity, newest, language)
  const paths = [...new Set([...Object.keys(now), ...Object.keys(then)])]
  return {
    texts: paths
      .map((path) => ({
        path,
        label: labelOf(entity.fields, path, req.i18n.language),
        then: plain(then[path]),
        now: plain(now[path]),
      }))
      .filter((text) => text.then !== text.now),
  }
}

/** `{ language }` → the paths whose text is back. */
export const answerRestore: Answer = async (slug, id, req) => {
  await addDataAndFileToRequest(req)
  const language = languageOf(req.data?.['language'], req)
  return { restored: await restoreTexts(req, slug, id, { version: versionIn(req), language }) }
}

const versionIn = (req: PayloadRequest): string => String(req.routeParams?.['version'])

const languageOf = (given: unknown, req: PayloadRequest): Locale => {
  if (!isLocale(given)) throw problem('unknown-language', req)
  return given
}
