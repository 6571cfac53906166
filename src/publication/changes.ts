import { sql } from '@payloadcms/db-postgres'
import type { Advised } from './checklist/finding.ts'
import { labelOf } from './checklist/said.ts'
import { hashOf, SHARED } from './log.ts'
import { missingTexts } from './present.ts'

/** What pressing the button would change on the public host. */
export type Changes = {
  /** Labels of the shared fields that change, in every public language at once. */
  shared: string[]
  /** Languages that are public already and not asked for: the shared fields change in them too. */
  alsoIn: string[]
  languages: { locale: string; texts: number; isNew: boolean; ready: boolean }[]
}

type Body = Record<string, unknown>

/** Compares the newest draft with what the log holds, field by field. */
export const changesOf = async (subject: Advised): Promise<Changes> => {
  const { db, entity, doc, presented, languages, req } = subject
  const { rows } = await db.execute(sql`
    select locale, body from published.log
    where collection = ${entity.slug} and id = ${doc.id} and op = 'put'`)
  const bodies = new Map(rows.map(({ locale, body }) => [String(locale), body as Body]))
  const before = bodies.get(SHARED)
  const shared = before ? differing(before, presented.shared) : []
  return {
    shared: shared.map((path) => labelOf(entity.fields, path, req.i18n.language)),
    alsoIn: [...bodies.keys()].filter((locale) => locale !== SHARED && !languages.some((l) => l === locale)),
    languages: languages.map((locale) => ({
      locale,
      texts: differing(bodies.get(locale) ?? {}, presented.languages[locale] ?? {}).length,
      isNew: !bodies.has(locale),
      ready: missingTexts(presented.languages[locale] ?? {}, entity.presenter).length === 0,
    })),
  }
}

const differing = (before: Body, after: Body): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => hashOf({ value: before[key] ?? null }) !== hashOf({ value: after[key] ?? null }),
  )
