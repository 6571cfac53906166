import { executor } from '../../../src/db/session.ts'
import { locales, type Locale } from '../../../src/i18n/locales.ts'
import { nounsOf } from '../../../src/translation/nouns.ts'
import { revisionsIn } from '../../../src/translation/revisions.ts'
import { states, type State } from '../../../src/translation/state.ts'
import type { Studio } from '../../support/studio.ts'

export type Planned = Record<Locale, Record<State, number>>

/** A body of some length, as an editor would write one. */
const body = (words: string) => ({
  root: {
    type: 'root',
    children: Array.from({ length: 6 }, (_, index) => ({
      type: 'paragraph',
      children: [{ type: 'text', text: `${words} ${index} ${'and so on '.repeat(20)}` }],
    })),
  },
})

/** What each document is in each language: the source is a draft, the others take turns. */
const planFor = (document: number, language: number): State =>
  language === 0 ? 'draft' : states[(document + language) % states.length]!

/**
 * News items as the database holds them, in bulk: the newest draft in every language, what was decided about it,
 * and what is public of it.
 */
export const manyNews = async (studio: Studio, documents: number): Promise<Planned> => {
  await studio.query(
    `with made as (insert into news (id, date, _status) select gen_random_uuid(), now(), 'draft' from generate_series(1, $1) returning id)
     insert into _news_v (parent_id, version_date, version__status, latest) select id, now(), 'draft', true from made`,
    [documents],
  )
  const versions = await studio.query('select id, parent_id from _news_v order by parent_id')
  const cells = versions.flatMap(({ id, parent_id: document }, row) =>
    locales.map((locale, column) => ({ version: id, document, locale, state: planFor(row, column) })),
  )
  await studio.query(
    `insert into _news_v_locales (_parent_id, _locale, version_title, version_slug, version_summary, version_body)
     select version::uuid, locale::_locales, 'News in ' || locale || ' ' || version, locale || '-' || version,
            'Summary of ' || version, $2::jsonb
     from jsonb_to_recordset($1::jsonb) as c(version text, locale text, state text) where state <> 'missing'`,
    [JSON.stringify(cells), JSON.stringify(body('Text'))],
  )
  await decideAndPublish(studio, cells)
  const counted = (locale: Locale) =>
    Object.fromEntries(
      states.map((state) => [
        state,
        cells.filter((cell) => cell.locale === locale && cell.state === state).length,
      ]),
    )
  return Object.fromEntries(locales.map((locale) => [locale, counted(locale)])) as Planned
}

type PlannedCell = { document: string; locale: Locale; state: State }

const decideAndPublish = async (studio: Studio, cells: PlannedCell[]) => {
  const nouns = nounsOf(studio.payload).filter(({ slug }) => slug === 'news')
  const revisions = await revisionsIn(executor(studio.payload), { nouns })
  const known = new Map(revisions.map(({ id, locale, revision }) => [`${id}/${locale}`, revision]))
  const rows = cells
    .filter(({ locale }) => locale !== 'en')
    .map(({ document, locale, state }) => ({
      document,
      locale,
      decision: state === 'approved' || state === 'inReview' ? state : 'draft',
      source: state === 'stale' ? 'what it was' : known.get(`${document}/en`),
      target: known.get(`${document}/${locale}`),
    }))
  await studio.query(
    `insert into translations (subject, noun, document, language, translation_state, source_hash, target_hash, source_texts)
     select 'news/' || document || '/' || locale, 'news', document, locale::enum_translations_language,
            decision::enum_translations_translation_state, source, target, $2::jsonb
     from jsonb_to_recordset($1::jsonb) as r(document text, locale text, decision text, source text, target text)`,
    [JSON.stringify(rows), JSON.stringify({ title: 'Then', body: body('Then') })],
  )
  await studio.query(
    `insert into published.log (seq, at, first_at, collection, id, locale, op, body, sha256)
     select nextval('published.log_seq'), now(), now(), 'news', c.document, c.locale, 'put',
            jsonb_build_object('title', l.version_title, 'slug', l.version_slug, 'summary', l.version_summary, 'body', l.version_body), ''
     from jsonb_to_recordset($1::jsonb) as c(version text, document text, locale text, state text)
     join _news_v_locales l on l._parent_id = c.version::uuid and l._locale = c.locale::_locales
     where c.state = 'published'`,
    [JSON.stringify(cells)],
  )
}
