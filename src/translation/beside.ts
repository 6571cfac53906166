import type { PayloadRequest } from 'payload'
import { executor } from '../db/session.ts'
import type { Locale } from '../i18n/locales.ts'
import { isUuid } from '../lib/uuid.ts'
import { changesSince, type Change } from './changes.ts'
import { open, type Subject } from './take-step.ts'
import { nounOf } from './nouns.ts'
import { Refusal } from './problems.ts'
import { textsOf, type Texts } from './revisions.ts'
import { mayApprove, mayWrite, readableAmong } from './rights.ts'
import { confirmedTexts } from './rows.ts'
import type { Standing } from './standing.ts'

export type Beside = {
  standing: Standing
  source: { language: Locale; texts: Texts }
  target: { language: Locale; texts: Texts }
  /** What became of the source since it was confirmed; null when it never was. */
  changes: Change[] | null
  /** Texts that the source has and the translation lacks. */
  missing: string[]
  mayWrite: boolean
  mayApprove: boolean
}

/** A translation beside its source, with what changed in the source since. Throws `not-found`, `not-allowed`. */
export const beside = async (req: PayloadRequest, subject: Subject): Promise<Beside> => {
  const noun = nounOf(req.payload, subject.noun)
  if (!noun || (noun.kind === 'collection' && !isUuid(subject.document))) throw new Refusal('not-found')
  if ((await readableAmong(req, [noun])).length === 0) throw new Refusal('not-allowed')
  const db = executor(req.payload, await req.transactionID)
  const { document, standing } = await open(db, noun, subject)
  const texts = await textsOf(db, { nouns: [noun], id: subject.document })
  const then = await confirmedTexts(db, subject)
  const source = { language: document.source, texts: texts[document.source] ?? {} }
  const target = { language: subject.language, texts: texts[subject.language] ?? {} }
  return {
    standing,
    source,
    target,
    changes: then && changesSince(source.texts, then),
    missing: Object.keys(source.texts).filter((path) => !(path in target.texts)),
    mayWrite: await mayWrite(req, noun, subject.document, subject.language),
    mayApprove: await mayApprove(req, noun, subject.document, subject.language),
  }
}
