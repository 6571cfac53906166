import type { PayloadRequest } from 'payload'
import { takeStep, type Subject } from './take-step.ts'
import { Refusal } from './problems.ts'
import type { Standing } from './standing.ts'
import { writeSource } from './write-row.ts'

/**
 * The language a document is written in, from which the others are translated. Those confirmed against another
 * source are stale until somebody compares them with this one.
 */
export const chooseSource = (req: PayloadRequest, subject: Subject): Promise<Standing> =>
  takeStep(req, subject, {
    right: 'approve',
    action: 'translation-source-chosen',
    decide: async ({ db, standing }) => {
      if (standing.state === 'missing') throw new Refusal('text-missing')
      await writeSource(db, subject)
      return { sourceLanguage: subject.language, sourceHash: null, sourcePublicHash: null, sourceTexts: null }
    },
  })
