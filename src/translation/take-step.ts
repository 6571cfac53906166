import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Action } from '../audit/actions.ts'
import { record } from '../audit/record.ts'
import { inTransaction } from '../audit/transaction.ts'
import { executor, type Executor } from '../db/session.ts'
import type { User } from '../generated/payload-types.ts'
import type { Locale } from '../i18n/locales.ts'
import { isUuid } from '../lib/uuid.ts'
import { nounOf, type Noun } from './nouns.ts'
import { Refusal } from './problems.ts'
import { revisionsIn } from './revisions.ts'
import { mayApprove, mayWrite } from './rights.ts'
import { rowsIn, subjectOf } from './rows.ts'
import { standingOf, type DocumentStanding, type Standing } from './standing.ts'
import { tell, type News } from './tell.ts'
import { writeRow, type Changes } from './write-row.ts'

/** One document in one language. */
export type Subject = { noun: string; document: string; language: Locale }

export type Opened = { noun: Noun; db: Executor; document: DocumentStanding; standing: Standing }

type Step = {
  /** `translate`: who may write in this language; `approve`: who may publish the document. */
  right: 'translate' | 'approve'
  /** What the audit calls it. */
  action: Action
  decide: (opened: Opened, req: PayloadRequest) => Promise<Changes> | Changes
  /** Who is to know, in the same transaction; asked before the row changes. */
  news?: (opened: Opened, req: PayloadRequest) => Promise<Told> | Told
}

export type Told = { to: readonly User[]; kind: News['kind']; comment?: string | null } | null

/**
 * One step of a translation, in one transaction: the right, the state as it is now, the decision, its row and its
 * record in the audit. Two people deciding about the same translation take turns. Answers how it stands afterwards.
 */
export const takeStep = (req: PayloadRequest, subject: Subject, step: Step): Promise<Standing> =>
  inTransaction(req, async () => {
    const noun = nounOf(req.payload, subject.noun)
    if (!noun || (noun.kind === 'collection' && !isUuid(subject.document))) throw new Refusal('not-found')
    const may = step.right === 'approve' ? mayApprove : mayWrite
    if (!(await may(req, noun, subject.document, subject.language))) throw new Refusal('not-allowed')
    const db = executor(req.payload, await req.transactionID)
    await takeTurns(db, subject)
    const opened = { noun, db, ...(await open(db, noun, subject)) }
    const changes = await step.decide(opened, req)
    const told = await step.news?.(opened, req)
    await writeRow(db, subject, changes, req.user?.id ?? null)
    await record(req, step.action, { collection: subject.noun, id: subject.document }, subject.language)
    if (told) await tell(req, told.to, { ...subject, kind: told.kind, comment: told.comment ?? null })
    return (await open(db, noun, subject)).standing
  })

/** Of a whole document, because choosing its source concerns every language. */
export const takeTurns = (db: Executor, { noun, document }: Subject) =>
  db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${subjectOf(noun, document, '*')}, 0))`)

/** How a document stands, and in this language. Throws `not-found` when it has no text at all. */
export const open = async (
  db: Executor,
  noun: Noun,
  { document: id, language }: Subject,
): Promise<{ document: DocumentStanding; standing: Standing }> => {
  const revisions = await revisionsIn(db, { nouns: [noun], id })
  if (revisions.length === 0) throw new Refusal('not-found')
  const document = standingOf(noun.slug, id, revisions, await rowsIn(db, [noun.slug], id))
  return { document, standing: document.languages.find(({ locale }) => locale === language)! }
}
