import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executor, type Executor } from '../db/session.ts'
import { nounOf } from './nouns.ts'
import { revisionsIn } from './revisions.ts'
import { rowsIn } from './rows.ts'
import { standingOf } from './standing.ts'
import type { Subject } from './take-step.ts'
import { accounts, tell } from './tell.ts'
import { translatorsOf } from './translators.ts'

/**
 * After a save of the source: tells who translated what has become stale by it, once until the translation is taken up
 * again. A document without a confirmed translation costs one statement.
 */
export const tellStale = async (req: PayloadRequest, slug: string, id: string): Promise<void> => {
  const noun = nounOf(req.payload, slug)
  if (!noun) return
  const db = executor(req.payload, await req.transactionID)
  const rows = await rowsIn(db, [slug], id)
  const chosen = rows.find(({ sourceLanguage }) => sourceLanguage !== null)?.sourceLanguage
  if (chosen !== req.locale || rows.every(({ sourceHash }) => sourceHash === null)) return
  const { languages } = standingOf(slug, id, await revisionsIn(db, { nouns: [noun], id }), rows)
  for (const { locale } of languages.filter(({ state }) => state === 'stale')) {
    const subject = { noun: slug, document: id, language: locale }
    const told = await toldSince(db, subject)
    const people = await accounts(req, await translatorsOf(db, subject))
    await tell(
      req,
      people.filter((person) => !told.has(person.id)),
      { ...subject, kind: 'becameStale' },
    )
  }
}

/** Who knows of it already, since anything last happened to the translation. */
const toldSince = async (db: Executor, { noun, document, language }: Subject): Promise<Set<string>> => {
  const { rows } = await db.execute(sql`
    select n.to_id::text as person from notices n
    join translations t on t.noun = n.noun and t.document = n.document and t.language::text = n.language
    where n.kind = 'becameStale' and n.noun = ${noun} and n.document = ${document} and n.language = ${language}
      and n.noticed_at >= t.updated_at`)
  return new Set(rows.map(({ person }) => String(person)))
}
