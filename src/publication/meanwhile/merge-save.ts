import type { PayloadRequest } from 'payload'
import { isLocale } from '../../i18n/locales.ts'
import { labelOf } from '../checklist/said.ts'
import { entityOf, type PublishedEntity } from '../entities.ts'
import { inLanguage } from '../in-language.ts'
import { problem } from '../problems.ts'
import { merge } from './merge.ts'
import { newestVersion, versionOf, type Version } from './versions.ts'

type Data = Record<string, unknown>

/**
 * A save that says from which version it started (`updatedAt`, as the admin's form and every whole document read over
 * REST carry it) is merged with what was stored since. Fields changed by both are refused with 409 and named; sending
 * the newest `updatedAt` instead says: I saw theirs, keep mine.
 */
export const mergeSave = async (req: PayloadRequest, slug: string, id: string, data: Data): Promise<Data> => {
  const { updatedAt, ...mine } = data
  const base = momentOf(updatedAt)
  if (!base || !isLocale(req.locale)) return mine
  const entity = entityOf(req.payload, slug)
  const newest = await newestVersion(req, entity, id)
  if (!newest || momentOf(newest.version.updatedAt) === base) return mine
  const started = await versionOf(req, entity, id, base)
  if (!started) throw problem('unknown-base', req, 409, { newest: newest.version.updatedAt })
  const merged = merge(entity.fields, {
    base: inLanguage(entity.fields, started.version, req.locale),
    mine,
    theirs: inLanguage(entity.fields, newest.version, req.locale),
  })
  if (merged.conflicts.length > 0) throw conflict(req, entity, newest, merged.conflicts)
  return merged.data
}

const momentOf = (given: unknown): string | undefined => {
  const moment = new Date((given as string | undefined) ?? NaN)
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString()
}

const conflict = (req: PayloadRequest, { fields }: PublishedEntity, newest: Version, paths: string[]) =>
  problem('changed-meanwhile', req, 409, {
    newest: newest.version.updatedAt,
    fields: paths.map((path) => ({ path, label: labelOf(fields, path, req.i18n.language) })),
  })
