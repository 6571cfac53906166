import type { Executor } from '../db/session.ts'
import { locales, type Locale } from '../i18n/locales.ts'
import type { Noun } from './nouns.ts'
import { revisionsIn } from './revisions.ts'
import { rowsIn } from './rows.ts'
import { standings, type DocumentStanding, type Standing } from './standing.ts'
import { states, type State } from './state.ts'
import { titlesOf } from './titles.ts'

export type Asked = {
  nouns: readonly Noun[]
  meeting?: string | undefined
  /** Only documents of which one of these languages (all when empty) meets every condition below. */
  languages: readonly Locale[]
  states: readonly State[]
  assignee?: string | undefined
  /** Day, `YYYY-MM-DD`: due before it and not finished. */
  dueBefore?: string | undefined
  page: number
  /** The language of titles. */
  language: string
}

export type Count = { locale: Locale; total: number; done: number } & Record<State, number>

export type Matrix = {
  records: (DocumentStanding & { title: string | null })[]
  total: number
  /** Over the collections and the meeting asked for, whatever else is filtered. */
  counts: Count[]
}

export const pageSize = 50

/**
 * One page of documents × languages × state, and how far each language is. Three statements, however many
 * documents and collections there are.
 */
export const matrix = async (db: Executor, asked: Asked): Promise<Matrix> => {
  const { nouns, meeting } = asked
  const slugs = nouns.map(({ slug }) => slug)
  const [revisions, rows] = await Promise.all([revisionsIn(db, { nouns, meeting }), rowsIn(db, slugs)])
  const all = standings(revisions, rows)
  const found = all.filter((document) => document.languages.some(meets(asked)))
  const records = found.sort(inOrder(slugs)).slice((asked.page - 1) * pageSize, asked.page * pageSize)
  const titles = await titlesOf(db, nouns, records, asked.language)
  return {
    records: records.map((record) => ({
      ...record,
      title: titles.get(`${record.noun}/${record.id}`) ?? null,
    })),
    total: found.length,
    counts: countsOf(all),
  }
}

const meets =
  ({ languages, states: wanted, assignee, dueBefore }: Asked) =>
  (standing: Standing): boolean =>
    (languages.length === 0 || languages.includes(standing.locale)) &&
    (wanted.length === 0 || wanted.includes(standing.state)) &&
    (assignee === undefined || standing.assignee === assignee) &&
    (dueBefore === undefined || (standing.dueOn !== null && standing.dueOn < dueBefore && !isDone(standing)))

/** Approved or public: nobody has to do anything. */
export const isDone = ({ state }: Pick<Standing, 'state'>): boolean =>
  state === 'approved' || state === 'published'

/** Nouns as the menu has them; then by id, which is random and stays: a page does not change while one works on it. */
const inOrder = (slugs: readonly string[]) => (a: DocumentStanding, b: DocumentStanding) =>
  slugs.indexOf(a.noun) - slugs.indexOf(b.noun) || (a.id < b.id ? -1 : 1)

const countsOf = (documents: readonly DocumentStanding[]): Count[] =>
  locales.map((locale, index) => {
    const count = {
      locale,
      total: documents.length,
      done: 0,
      ...(Object.fromEntries(states.map((state) => [state, 0])) as Record<State, number>),
    }
    for (const { languages } of documents) {
      const standing = languages[index]!
      count[standing.state]++
      if (isDone(standing)) count.done++
    }
    return count
  })
