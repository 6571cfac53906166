import { defaultLocale, locales, type Locale } from '../i18n/locales.ts'
import type { Revision } from './revisions.ts'
import type { Row } from './rows.ts'
import { stateOf, type Facts, type State } from './state.ts'

/** How one document stands in one language. */
export type Standing = {
  locale: Locale
  state: State
  isSource: boolean
  /** Something of it is public, perhaps an older text. */
  isPublic: boolean
  /** False until somebody confirmed it against its source: then it can become stale. */
  isConfirmed: boolean
  /** How many texts there are. */
  count: number
  revision: string | null
  sourceRevision: string | null
  assignee: string | null
  dueOn: string | null
  comment: string | null
}

export type DocumentStanding = { noun: string; id: string; source: Locale; languages: Standing[] }

/** The language somebody chose as the source, else the default language when it has a text, else the first that has. */
const sourceOf = (rows: readonly Row[], revisions: readonly Revision[]): Locale => {
  const chosen = rows.find(({ sourceLanguage }) => sourceLanguage !== null)?.sourceLanguage
  if (chosen) return chosen
  const written = locales.filter((locale) => textOf(revisions, locale) !== null)
  return written.includes(defaultLocale) ? defaultLocale : (written[0] ?? defaultLocale)
}

const textOf = (revisions: readonly Revision[], locale: string): string | null =>
  revisions.find((one) => one.locale === locale)?.revision ?? null

/** All languages of one document, from its own rows. */
export const standingOf = (
  noun: string,
  id: string,
  revisions: readonly Revision[],
  rows: readonly Row[],
): DocumentStanding => {
  const source = sourceOf(rows, revisions)
  const sourceRevision = textOf(revisions, source)
  const languages = locales.map((locale): Standing => {
    const own = revisions.find((one) => one.locale === locale)
    const row = rows.find(({ language }) => language === locale)
    const facts: Facts = {
      isSource: locale === source,
      complete: own?.complete ?? false,
      public: own?.public ?? 'no',
      revision: own?.revision ?? null,
      decidedRevision: row?.targetHash ?? null,
      decision: row?.decision ?? 'draft',
      sourceRevision,
      confirmedRevision: row?.sourceHash ?? null,
    }
    return {
      locale,
      state: stateOf(facts),
      isSource: facts.isSource,
      isPublic: facts.public !== 'no',
      isConfirmed: facts.confirmedRevision !== null,
      count: own?.count ?? 0,
      revision: facts.revision,
      sourceRevision,
      assignee: row?.assignee ?? null,
      dueOn: row?.dueOn ?? null,
      comment: row?.comment ?? null,
    }
  })
  return { noun, id, source, languages }
}

/** Every document that has a text in any language, in the order it was read. */
export const standings = (revisions: readonly Revision[], rows: readonly Row[]): DocumentStanding[] => {
  const decided = Map.groupBy(rows, ({ noun, document }) => `${noun}/${document}`)
  return [...Map.groupBy(revisions, ({ noun, id }) => `${noun}/${id}`)].map(([key, some]) =>
    standingOf(some[0]!.noun, some[0]!.id, some, decided.get(key) ?? []),
  )
}
