import type { PayloadRequest } from 'payload'
import { executor } from '../db/session.ts'
import type { Locale } from '../i18n/locales.ts'
import { matrix, type Matrix } from './matrix.ts'
import { nounsOf } from './nouns.ts'
import { readableAmong } from './rights.ts'
import type { State } from './state.ts'

/** `todo`: whatever somebody still has to write, adapt, finish or review. */
export type Wanted = State | 'todo'

export type Question = {
  collection?: string | undefined
  meeting?: string | undefined
  language?: Locale | undefined
  state?: Wanted | undefined
  mine?: 'true' | undefined
  dueBefore?: string | undefined
  page: number
}

const open: readonly State[] = ['missing', 'stale', 'draft', 'inReview']

/** The matrix as a member of staff may see it: nouns that their role reads. */
export const askMatrix = async (req: PayloadRequest, question: Question): Promise<Matrix> => {
  const { collection, language, state, mine, meeting, dueBefore, page } = question
  const nouns = await readableAmong(
    req,
    nounsOf(req.payload).filter(({ slug }) => collection === undefined || slug === collection),
  )
  return matrix(executor(req.payload), {
    nouns,
    meeting,
    languages: language ? [language] : [],
    states: state === 'todo' ? open : state ? [state] : [],
    assignee: mine ? String(req.user?.id) : undefined,
    dueBefore,
    page,
    language: req.i18n.language,
  })
}
