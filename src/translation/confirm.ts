import type { PayloadRequest } from 'payload'
import { publicRevision } from '../db/text-revision.ts'
import { takeStep, type Opened, type Subject } from './take-step.ts'
import { Refusal } from './problems.ts'
import { textsOf } from './revisions.ts'
import type { Standing } from './standing.ts'
import type { Changes } from './write-row.ts'

/**
 * Somebody who writes this language says that the translation answers to the source as it is now; from then on a
 * change of the source makes it stale. `sourceRevision`: the source they looked at; another one is refused.
 */
export const confirm = (
  req: PayloadRequest,
  { sourceRevision, ...subject }: Subject & { sourceRevision?: string | undefined },
): Promise<Standing> =>
  takeStep(req, subject, {
    right: 'translate',
    action: 'translation-confirmed',
    decide: async (opened) => {
      const { standing, document } = opened
      if (standing.isSource) throw new Refusal('is-source')
      if (standing.state === 'missing') throw new Refusal('text-missing')
      if (sourceRevision !== undefined && sourceRevision !== standing.sourceRevision)
        throw new Refusal('changed-meanwhile')
      return { sourceLanguage: document.source, ...(await againstSource(opened)) }
    },
  })

/** The revision and the texts of the source now, to compare with later; and of what is public of it. */
export const againstSource = async ({
  db,
  noun,
  document: { id, source },
  standing,
}: Opened): Promise<Pick<Changes, 'sourceHash' | 'sourcePublicHash' | 'sourceTexts'>> => {
  const texts = await textsOf(db, { nouns: [noun], id })
  return {
    sourceHash: standing.sourceRevision,
    sourcePublicHash: await publicRevision(db, { noun: noun.slug, id, language: source }),
    sourceTexts: texts[source] ?? {},
  }
}
