import { sql } from '@payloadcms/db-postgres'
import { locales, type Locale } from '../../i18n/locales.ts'
import type { Subject } from './finding.ts'
import { shownBy } from './relations.ts'

export type Image = { path: string; id: string; consent: string | null; described: ReadonlySet<Locale> }

/** The images a document would show, and an image that is itself published, each as its newest draft says. */
export const imagesOf = async (subject: Subject): Promise<Image[]> => {
  const { entity, doc, db } = subject
  const shown = shownBy(subject).filter(({ noun }) => noun === 'media')
  if (entity.slug === 'media') shown.push({ path: 'consent', noun: 'media', id: doc.id })
  if (shown.length === 0) return []
  const { rows } = await db.execute(sql`
    select v.parent_id as id, v.version_consent as consent,
           array(select l._locale::text from _media_v_locales l
                 where l._parent_id = v.id and coalesce(l.version_alt, '') <> '') as described
    from _media_v v
    where v.latest and v.parent_id in (
      select jsonb_array_elements_text(${JSON.stringify(shown.map(({ id }) => id))}::jsonb)::uuid)`)
  return shown.flatMap(({ path, id }) => {
    const row = rows.find((one) => one['id'] === id)
    return row
      ? [{ path, id, consent: (row['consent'] as string) ?? null, described: setOf(row['described']) }]
      : []
  })
}

const setOf = (codes: unknown): ReadonlySet<Locale> =>
  new Set(locales.filter((locale) => (codes as string[]).includes(locale)))
