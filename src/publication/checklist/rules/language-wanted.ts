import { sql } from '@payloadcms/db-postgres'
import { locales } from '../../../i18n/locales.ts'
import { missingTexts } from '../../present.ts'
import type { Advice } from '../finding.ts'

/** A meeting says in which languages everything about it is to be public; a language that is not ready is named. */
export const languageWanted: Advice = async ({ entity, doc, db, presented, languages }) => {
  const meeting = entity.slug === 'meetings' ? doc.id : doc['meeting']
  if (!entity.presenter.perLanguage || typeof meeting !== 'string') return []
  const { rows } = await db.execute(sql`
    select r.value::text as locale from _meetings_v v
    join _meetings_v_version_required_languages r on r.parent_id = v.id
    where v.latest and v.parent_id = ${meeting}::uuid`)
  const wanted = locales.filter((locale) => rows.some((row) => row['locale'] === locale))
  return wanted
    .filter((locale) => !languages.includes(locale))
    .filter((locale) => missingTexts(presented.languages[locale] ?? {}, entity.presenter).length > 0)
    .map((locale) => ({ code: 'language-wanted', level: 'warn', locale, path: null }))
}
