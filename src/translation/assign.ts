import type { PayloadRequest } from 'payload'
import type { Locale } from '../i18n/locales.ts'
import { asPerson } from './as-person.ts'
import { takeStep, type Subject } from './take-step.ts'
import type { Noun } from './nouns.ts'
import { Refusal } from './problems.ts'
import { mayWrite } from './rights.ts'
import type { Standing } from './standing.ts'
import { accounts } from './tell.ts'

/**
 * Gives a translation to somebody, until a day (`YYYY-MM-DD`), or takes it back with null. Only to a person who may
 * write this document in this language; a missing translation can be given away, too.
 */
export const assign = (
  req: PayloadRequest,
  { assignee, dueOn, ...subject }: Subject & { assignee: string | null; dueOn: string | null },
): Promise<Standing> =>
  takeStep(req, subject, {
    right: 'approve',
    action: 'translation-assigned',
    decide: async ({ noun, document }) => {
      if (assignee !== null) await refuseUnfit(req, noun, subject.document, subject.language, assignee)
      return { sourceLanguage: document.source, assignee, dueOn }
    },
    news: async ({ standing }) =>
      standing.assignee === assignee ? null : { kind: 'taskAssigned', to: await accounts(req, [assignee]) },
  })

const refuseUnfit = async (
  req: PayloadRequest,
  noun: Noun,
  document: string,
  language: Locale,
  id: string,
): Promise<void> => {
  const found = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    req,
    // Editors give work to colleagues whose accounts only administrators may read.
    overrideAccess: true,
  })
  if (!found) throw new Refusal('assignee-unfit')
  if (!(await mayWrite(asPerson(req, found), noun, document, language))) throw new Refusal('assignee-unfit')
}
