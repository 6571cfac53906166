import { createLocalReq, type Payload } from 'payload'
import type { Locale } from '../i18n/locales.ts'
import type { SealKey } from '../lib/seal.ts'
import type { FormDefinition, RawAnswer } from './definition.ts'
import type { FindForm } from './form.ts'
import { problem, type Problem } from './problems.ts'
import { readAnswers } from './read-answers.ts'
import { storeReply } from './store-reply.ts'
import { windowOf } from './window.ts'

export type Submission = { form: string; submissionData: RawAnswer[]; locale: Locale; channel: 'web' | 'api' }

export type Answering = { payload: Payload; findForm: FindForm; key: SealKey; now?: () => Date }

/** The reference is random and tells nothing about other guests. The form is there whenever it was found. */
export type Answered =
  | { accepted: true; reference: string; form: FormDefinition }
  | { accepted: false; problem: Problem; form?: FormDefinition }

/**
 * Takes a guest's answer to a published form and stores it as a request, which staff accept or refuse. Everything
 * wrong with the answer comes back as one problem and nothing is stored. Throws when delivery or Postgres fails.
 */
export const answer = async (submission: Submission, deps: Answering): Promise<Answered> => {
  const { locale } = submission
  const now = deps.now?.() ?? new Date()

  const form = await deps.findForm(submission.form, locale)
  if (!form) return { accepted: false, problem: problem('form-not-found', locale) }

  const window = windowOf(form, now)
  if (window !== 'open') return { accepted: false, problem: problem(window, locale), form }

  const { answers, errors } = readAnswers(form, submission.submissionData)
  if (errors.length > 0) return { accepted: false, problem: problem('invalid-answers', locale, errors), form }

  const req = await createLocalReq({ locale }, deps.payload)
  const reference = await storeReply(
    req,
    { form, answers, locale, channel: submission.channel, now },
    deps.key,
  )
  return { accepted: true, reference, form }
}
