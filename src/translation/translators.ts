import type { Executor } from '../db/session.ts'
import { historyOf } from './history.ts'
import { rowsIn } from './rows.ts'
import type { Subject } from './take-step.ts'

/** Ids of who works on a translation: whom it is given to, and who last handed it in or confirmed it. */
export const translatorsOf = async (db: Executor, subject: Subject): Promise<(string | null)[]> => {
  const rows = await rowsIn(db, [subject.noun], subject.document)
  const row = rows.find(({ language }) => language === subject.language)
  const [last] = await historyOf(db, subject, ['translation-submitted', 'translation-confirmed'])
  return [row?.assignee ?? null, last?.actor ?? null]
}
