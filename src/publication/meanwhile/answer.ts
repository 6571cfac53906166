import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { isLocale } from '../../i18n/locales.ts'
import { requireReading } from '../answers.ts'
import { labelOf } from '../checklist/said.ts'
import { entityOf } from '../entities.ts'
import { inLanguage } from '../in-language.ts'
import { problem } from '../problems.ts'
import { enter, leave } from './presence.ts'
import { same } from './same.ts'
import { newestVersion, versionOf } from './versions.ts'

/**
 * `{ language, base, leaving? }` → who else has this document open in this language, and what was stored since the
 * version (`updatedAt`) that the form started from.
 */
export const answerMeanwhile = async (slug: string, id: string, req: PayloadRequest) => {
  await requireReading(req, slug, id)
  await addDataAndFileToRequest(req)
  const { language, base, leaving } = req.data ?? {}
  if (!isLocale(language)) throw problem('unknown-language', req)
  const room = `${slug}/${id}/${language}`
  const person = String(req.user?.id)
  if (leaving === true) {
    leave(room, person)
    return { others: [], since: null }
  }
  const name = (req.user as { name?: string } | null)?.name ?? ''
  return { others: enter(room, person, name), since: await since(req, slug, id, language, String(base)) }
}

const since = async (req: PayloadRequest, slug: string, id: string, language: string, base: string) => {
  const entity = entityOf(req.payload, slug)
  const newest = await newestVersion(req, entity, id)
  const moment = newest?.version.updatedAt
  if (!newest || !moment || Date.parse(moment) === Date.parse(base)) return null
  const started = await versionOf(req, entity, id, base)
  const then = inLanguage(entity.fields, started?.version ?? {}, language)
  const now = inLanguage(entity.fields, newest.version, language)
  const changed = entity.fields.filter(
    (field) => !house.has(field.name) && !same(field, then[field.name], now[field.name]),
  )
  return {
    newest: moment,
    by: await nameOf(req, newest.version['changedBy']),
    fields: changed.map(({ name }) => labelOf(entity.fields, name, req.i18n.language)),
  }
}

const house = new Set(['id', 'createdAt', 'updatedAt', '_status', 'deletedAt', 'changedBy', 'changedIn'])

export const nameOf = async (req: PayloadRequest, id: unknown): Promise<string | null> => {
  if (!id) return null
  const found = await req.payload.findByID({
    collection: 'users',
    id: String(id),
    depth: 0,
    disableErrors: true,
    select: { name: true },
    req,
    // Colleagues see who changed what; of the account nothing but the name is read.
    overrideAccess: true,
  })
  return found?.name ?? null
}
