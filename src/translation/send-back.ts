import type { PayloadRequest } from 'payload'
import { takeStep, type Subject } from './take-step.ts'
import { Refusal } from './problems.ts'
import { rowsIn } from './rows.ts'
import type { Standing } from './standing.ts'
import { accounts } from './tell.ts'
import { translatorsOf } from './translators.ts'

/** Returns what was submitted or approved to whoever translates, with the reason. It is a draft again. */
export const sendBack = (
  req: PayloadRequest,
  { comment, ...subject }: Subject & { comment: string },
): Promise<Standing> =>
  takeStep(req, subject, {
    right: 'approve',
    action: 'translation-returned',
    decide: async ({ db, document }) => {
      const rows = await rowsIn(db, [subject.noun], subject.document)
      const row = rows.find(({ language }) => language === subject.language)
      if (!row || row.decision === 'draft') throw new Refusal('not-in-review')
      return { sourceLanguage: document.source, decision: 'draft', targetHash: null, comment }
    },
    news: async ({ db }) => ({
      kind: 'returned',
      to: await accounts(req, await translatorsOf(db, subject)),
      comment,
    }),
  })
