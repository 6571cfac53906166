import type { PayloadRequest } from 'payload'
import { inTransaction } from '../audit/transaction.ts'
import { executor } from '../db/session.ts'
import { takeTurns as takeTurnsWriting } from '../db/writing-turns.ts'
import { isUuid } from '../lib/uuid.ts'
import { beside, type Beside } from './beside.ts'
import { canonical } from './canonical.ts'
import { readContent, saveContent } from './content.ts'
import { textsOfForm } from './form.ts'
import { nounOf, type Noun } from './nouns.ts'
import { patchOf } from './patch.ts'
import { Refusal } from './problems.ts'
import { textsOf, type Texts } from './revisions.ts'
import { mayWrite } from './rights.ts'
import { takeTurns, type Subject } from './take-step.ts'

/** `before`: what the person saw; null for a text that was not there, and for one that is to go. */
export type TextChange = { path: string; before: unknown; after: unknown }

/**
 * Saves the texts that a person changed in one language, and no others. When somebody else changed one of the same
 * texts meanwhile, or took its row out, nothing is saved and the refusal (`text-conflict`) carries what is there now.
 */
export const writeTexts = (
  req: PayloadRequest,
  { changes, ...subject }: Subject & { changes: TextChange[] },
): Promise<Beside> =>
  inTransaction(req, async () => {
    const noun = nounOf(req.payload, subject.noun)
    if (!noun || (noun.kind === 'collection' && !isUuid(subject.document))) throw new Refusal('not-found')
    if (!(await mayWrite(req, noun, subject.document, subject.language))) throw new Refusal('not-allowed')
    // Before anything is read, and before the turn of the translation: the edit form takes them in this order too.
    await takeTurnsWriting(req, subject.noun, subject.document)
    const db = executor(req.payload, await req.transactionID)
    await takeTurns(db, subject)
    const texts = await textsOf(db, { nouns: [noun], id: subject.document })
    await save(req, noun, subject, changes, texts[subject.language] ?? {})
    return beside(req, subject)
  })

const save = async (
  req: PayloadRequest,
  noun: Noun,
  subject: Subject,
  changes: readonly TextChange[],
  now: Texts,
): Promise<void> => {
  const where = { ...subject, noun }
  const content = await readContent(req, where)
  const known = new Set(textsOfForm(noun, content).map(({ path }) => path))
  const conflicts = changes.filter(
    ({ path, before }) => !known.has(path) || canonical(now[path]) !== canonical(before),
  )
  if (conflicts.length > 0)
    throw new Refusal('text-conflict', {
      conflicts: conflicts.map(({ path }) => ({ path, gone: !known.has(path), now: now[path] ?? null })),
    })
  const patch = patchOf(noun.fields, content, new Map(changes.map(({ path, after }) => [path, after])))
  if (patch) await saveContent(req, where, patch)
}
