import type { PayloadRequest } from 'payload'
import { againstSource } from './confirm.ts'
import { approversOf } from './people.ts'
import { takeStep, type Opened, type Subject } from './take-step.ts'
import { Refusal } from './problems.ts'
import type { Standing } from './standing.ts'
import { accounts } from './tell.ts'
import { translatorsOf } from './translators.ts'
import type { Changes } from './write-row.ts'

/** `revision`: the text they looked at; another one is refused. */
export type Decided = Subject & { revision?: string | undefined }

/** Whoever writes this language hands the text in for review. */
export const submit = (req: PayloadRequest, { revision, ...subject }: Decided): Promise<Standing> =>
  takeStep(req, subject, {
    right: 'translate',
    action: 'translation-submitted',
    decide: async (opened) => ({ ...(await readyText(opened, revision)), decision: 'inReview' }),
    news: async ({ noun }) => ({
      kind: 'reviewWanted',
      to: await approversOf(req, noun, subject.document, subject.language),
    }),
  })

/** Whoever may publish finds the text good as it is; any later change of it makes it a draft again. */
export const approve = (req: PayloadRequest, { revision, ...subject }: Decided): Promise<Standing> =>
  takeStep(req, subject, {
    right: 'approve',
    action: 'translation-approved',
    decide: async (opened) => ({
      ...(await readyText(opened, revision)),
      decision: 'approved',
      comment: null,
    }),
    news: async ({ db }) => ({ kind: 'approved', to: await accounts(req, await translatorsOf(db, subject)) }),
  })

/**
 * The text that is decided about, which must be whole and not behind its source. What was never confirmed is
 * confirmed by this: whoever hands in a first translation made it from the source as it is.
 */
const readyText = async (opened: Opened, revision: string | undefined): Promise<Changes> => {
  const { standing, document } = opened
  if (standing.state === 'missing') throw new Refusal('text-missing')
  if (standing.state === 'stale') throw new Refusal('behind-source')
  if (revision !== undefined && revision !== standing.revision) throw new Refusal('changed-meanwhile')
  const confirmed = standing.isSource || standing.isConfirmed ? {} : await againstSource(opened)
  return { sourceLanguage: document.source, targetHash: standing.revision, ...confirmed }
}
