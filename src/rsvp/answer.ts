import { createHash } from 'node:crypto'
import { createLocalReq, type PayloadRequest } from 'payload'
import { record } from '../audit/record.ts'
import { inTransaction } from '../audit/transaction.ts'
import type { Locale } from '../i18n/locales.ts'
import { issueLink } from '../links/issue.ts'
import { linkKey } from '../links/token.ts'
import { queueMail } from '../mail/queue.ts'
import { timeOf, type Answering } from './answering.ts'
import { questionsOf, type FormDefinition, type RawAnswer } from './definition.ts'
import { claimKey, settleKey } from './idempotency.ts'
import { connectionOf, type User } from './link-session.ts'
import { partstatOf } from './partstat.ts'
import type { AnsweredBy, Person } from './people.ts'
import { problem } from './problems.ts'
import { readAnswers, type Answer } from './read-answers.ts'
import { publicationField, publications } from './read-person.ts'
import { outcomeOf, Refused, type Refusal } from './refused.ts'
import { windowOf } from './window.ts'
import { writeReplies, type Channel } from './write-replies.ts'

export type Submission = {
  form: string
  submissionData: RawAnswer[]
  locale: Locale
  channel: Channel
  idempotencyKey?: string
  answeredBy?: AnsweredBy
}

/** The reference is random and tells nothing about other guests. The form is there whenever it was found. */
export type Answered =
  { accepted: true; reference: string; addressCheck: boolean; form: FormDefinition } | Refusal

/**
 * Takes the answer of somebody without a personal link to a published form, as a request: it takes no seat until its
 * sender has confirmed the address and staff have accepted it. Everything wrong with the answer comes back as one
 * problem and nothing is stored. Throws when delivery or Postgres fails.
 */
export const answer = async (
  deps: Answering,
  submission: Submission,
  staff?: { user: User },
): Promise<Answered> => {
  const { locale } = submission
  const now = timeOf(deps)

  const form = await deps.findForm(submission.form, locale)
  if (!form) return { accepted: false, problem: problem('form-not-found', locale) }

  const req = await createLocalReq({ locale, ...staff }, deps.payload)
  const outcome = await outcomeOf(
    () =>
      inTransaction(req, () =>
        once(req, submission, () => {
          const answers = acceptable(form, submission, now, staff)
          return store(req, { deps, form, answers, submission, now, staff })
        }),
      ),
    form,
  )
  return outcome.accepted ? { ...outcome, form } : outcome
}

/** Asked behind the key, so that a retry of what was taken before the closing is told what the first was told. */
const acceptable = (
  form: FormDefinition,
  { submissionData, locale }: Submission,
  now: Date,
  staff: Storing['staff'],
): Answer[] => {
  const window = windowOf(form, now)
  if (window !== 'open' && !staff) throw new Refused(problem(window, locale))
  const { answers, errors } = readAnswers(form, submissionData)
  if (errors.length > 0) throw new Refused(problem('invalid-answers', locale, errors))
  return answers
}

type Stored = { accepted: true; reference: string; addressCheck: boolean }
type Storing = {
  deps: Answering
  form: FormDefinition
  answers: Answer[]
  submission: Submission
  now: Date
  staff: { user: User } | undefined
}

const store = async (
  req: PayloadRequest,
  { deps, form, answers, submission, now, staff }: Storing,
): Promise<Stored> => {
  const { locale, channel } = submission
  const person = requester(form, answers)
  const addressCheck = person.guestEmail !== null && !staff
  const meeting = form.meeting?.id ?? null
  const [written] = await writeReplies(
    await connectionOf(req),
    [person],
    {
      form: form.id,
      meeting,
      category: null,
      invitation: null,
      reviewState: addressCheck ? 'unconfirmed' : 'requested',
      firstPosition: null,
      noticeHash: noticeHashOf(form),
      locale,
      channel,
      answeredBy: submission.answeredBy ?? { kind: 'self' },
      now,
      actor: staff ? String(staff.user.id) : null,
    },
    deps.key,
  )
  const reference = written!.id
  if (staff) await record(req, 'reply.entered', { collection: 'replies', id: reference }, channel)
  if (addressCheck) {
    const subject = { reply: reference, meeting, form: form.id }
    const link = await issueLink(req, { purpose: 'request', ...subject }, linkKey(deps.key))
    await queueMail(req, {
      kind: 'addressCheck',
      to: person.guestEmail!,
      language: locale,
      meeting,
      reply: reference,
      link: link.id,
    })
  }
  return { accepted: true, reference, addressCheck }
}

/** What was shown of the privacy notice, provable later without keeping its text. */
export const noticeHashOf = ({ privacyNotice }: FormDefinition): string | null =>
  privacyNotice ? createHash('sha256').update(privacyNotice).digest('hex') : null

/** The first address the form asked for is where the sender is asked to confirm; a sealed one is for nobody's eyes. */
const requester = (form: FormDefinition, answers: Answer[]): Person => {
  const open = answers.filter(({ sealed }) => !sealed).map(({ field, value }) => ({ field, value }))
  const valueOf = (name: string | undefined) => open.find(({ field }) => field === name)?.value ?? null
  const addresses = questionsOf(form).filter(({ blockType }) => blockType === 'email')
  return {
    before: null,
    partstat: partstatOf(answers),
    guestName: valueOf('name') ?? valueOf('guestName'),
    guestEmail: addresses.map(({ name }) => valueOf(name)).find((address) => address !== null) ?? null,
    guestRole: 'guest',
    isHold: false,
    namesBy: null,
    publication: publications.find((choice) => choice === valueOf(publicationField)) ?? 'notAtAll',
    answers: open,
    sealed: answers.filter(({ sealed }) => sealed).map(({ field, value }) => ({ field, value })),
    items: [],
  }
}

const once = async (
  req: PayloadRequest,
  { idempotencyKey, ...body }: Submission,
  work: () => Promise<Stored>,
): Promise<Stored> => {
  if (idempotencyKey === undefined) return work()
  const db = await connectionOf(req)
  const claim = { scope: `form ${body.form}`, key: idempotencyKey, body, locale: body.locale }
  const earlier = await claimKey(db, claim)
  if (earlier) return earlier as Stored
  const stored = await work()
  await settleKey(db, claim, stored)
  return stored
}
