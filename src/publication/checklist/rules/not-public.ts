import { sql } from '@payloadcms/db-postgres'
import { presenterOf } from '../../presenter.ts'
import type { Advice, Advised } from '../finding.ts'
import { shownBy, type Shown } from '../relations.ts'
import { titlesOf } from '../titles.ts'

/** What this points at and what is not public itself: it will be left out, and perhaps this with it. */
export const notPublic: Advice = async (subject) => {
  const hidden = await hiddenAmong(subject, shownBy(subject))
  const titles = await titlesOf(subject.req, hidden)
  const decisive = new Set(subject.entity.presenter.dependsOn ?? [])
  return hidden.map(({ path, noun, id }) => ({
    code: decisive.has(path) ? 'depends-on-hidden' : 'target-not-public',
    level: 'warn',
    locale: null,
    path,
    name: titles.get(`${noun}/${id}`) ?? id.slice(0, 8),
    target: { noun, id },
  }))
}

const hiddenAmong = async ({ payload, db }: Advised, shown: Shown[]): Promise<Shown[]> => {
  const published = shown.filter(({ noun }) => {
    const config = payload.config.collections.find(({ slug }) => slug === noun)
    return config && presenterOf(config)
  })
  if (published.length === 0) return []
  const { rows } = await db.execute(sql`
    select collection || '/' || id as key from published.log
    where locale = '*' and op = 'put' and collection || '/' || id in (
      select jsonb_array_elements_text(${JSON.stringify(published.map(keyOf))}::jsonb))`)
  const isPublic = new Set(rows.map(({ key }) => key))
  return published.filter((one) => !isPublic.has(keyOf(one)))
}

const keyOf = ({ noun, id }: Shown): string => `${noun}/${id}`
