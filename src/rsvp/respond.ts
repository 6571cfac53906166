import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { record } from '../audit/record.ts'
import type { Executor } from '../db/session.ts'
import type { Reply } from '../generated/payload-types.ts'
import type { Locale } from '../i18n/locales.ts'
import { linkKey } from '../links/token.ts'
import { noticeHashOf } from './answer.ts'
import { timeOf, type Answering } from './answering.ts'
import type { FormDefinition } from './definition.ts'
import { claimKey, settleKey } from './idempotency.ts'
import { withLink, type User } from './link-session.ts'
import { loadVisit, type Loaded } from './load-visit.ts'
import { lockVisit } from './lock-visit.ts'
import { noteOnInvitation } from './note-on-invitation.ts'
import type { AnsweredBy, Person, RawPerson } from './people.ts'
import { problem } from './problems.ts'
import { readPeople } from './read-people.ts'
import { outcomeOf, Refused, type Refusal } from './refused.ts'
import { seatPeople, type Seated } from './seat-people.ts'
import { tellPeople } from './tell-people.ts'
import { visit, visitOf, type Visit } from './visit.ts'
import { writeReplies, type Channel } from './write-replies.ts'

export type Response = {
  /** Of the token or the code, by `readLink`. */
  hash: string
  locale: Locale
  channel: Channel
  idempotencyKey: string
  answeredBy: AnsweredBy
  people: RawPerson[]
}

/** What became of each reply; the same again when the same is sent once more. */
export type Settled = {
  accepted: true
  replies: Pick<Seated, 'id' | 'partstat' | 'reviewState' | 'seatState'>[]
}
export type Responded = (Settled & { form: FormDefinition }) | Refusal

/** Staff who write an answer down are not bound by the deadline. */
export type ByStaff = { user: User }

/**
 * Takes the first answer of whoever holds a personal link, and every change of it: read, lock, write, seat, tell, all
 * in one transaction. Throws when delivery or Postgres fails, and then nothing is stored.
 */
export const respond = async (deps: Answering, input: Response, staff?: ByStaff): Promise<Responded> => {
  const { locale } = input
  const seen = await visit(deps, input.hash, locale)
  if (!seen) return { accepted: false, problem: problem('link-not-found', locale) }
  const form = await formOf(deps, seen, locale)
  if (!form) return { accepted: false, problem: problem('form-not-found', locale) }
  const now = timeOf(deps)
  const outcome = await outcomeOf(
    () =>
      withLink(deps.payload, { ...input, ...staff }, (req, db) =>
        once(db, input, async () => {
          const loaded = await lockAndLoad(db, locale)
          const current = visitOf(loaded, loaded.category ? null : form, now)
          if (!staff) refuseOutside(current, locale)
          const people = readPeople(current, form, input.people, locale)
          return settle(req, db, {
            deps,
            input,
            form,
            loaded,
            people,
            now,
            late: current.state === 'late',
            staff,
          })
        }),
      ),
    form,
  )
  return outcome.accepted ? { ...outcome, form } : outcome
}

type Settling = {
  deps: Answering
  input: Response
  form: FormDefinition
  loaded: Loaded
  people: Person[]
  now: Date
  late: boolean
  staff?: ByStaff | undefined
}

const settle = async (req: PayloadRequest, db: Executor, settling: Settling): Promise<Settled> => {
  const { deps, input, form, loaded, people, now, late, staff } = settling
  const { meeting, category, invitation } = loaded
  const written = await writeReplies(
    db,
    people,
    {
      form: form.id,
      meeting,
      category: category?.id ?? null,
      invitation: invitation?.id ?? null,
      reviewState: late && !staff ? 'requested' : 'accepted',
      firstPosition: invitation
        ? Math.max(0, ...loaded.replies.map(({ position }) => position ?? 0)) + 1
        : null,
      noticeHash: noticeHashOf(form),
      locale: input.locale,
      channel: input.channel,
      answeredBy: input.answeredBy,
      now,
      actor: staff ? String(staff.user.id) : null,
    },
    deps.key,
  )
  if (late && !staff) await askForReview(db, written)
  if (loaded.purpose === 'invitation') await noteOnInvitation(db, invitation!.id, written, now)
  const seated = await seatPeople(req, written, { meeting, category: category?.id ?? null })
  for (const { id } of staff ? seated : [])
    await record(req, 'reply.entered', { collection: 'replies', id }, input.channel)
  await tellPeople(req, seated, {
    loaded,
    answeredBy: input.answeredBy,
    locale: input.locale,
    key: linkKey(deps.key),
  })
  return {
    accepted: true,
    replies: seated.map(({ id, partstat, reviewState, seatState }) => ({
      id,
      partstat,
      reviewState,
      seatState,
    })),
  }
}

/** The work, unless it was done under the same key. */
const once = async (db: Executor, input: Response, work: () => Promise<Settled>): Promise<Settled> => {
  const { idempotencyKey, ...body } = input
  const claim = { scope: input.hash, key: idempotencyKey, body, locale: input.locale }
  const earlier = await claimKey(db, claim)
  if (earlier) return earlier as Settled
  const settled = await work()
  await settleKey(db, claim, settled)
  return settled
}

/** The link may have been ended, and the answer changed, since the page was read: what is under the lock counts. */
const lockAndLoad = async (db: Executor, locale: Locale): Promise<Loaded> => {
  await lockVisit(db)
  const loaded = await loadVisit(db, locale)
  if (!loaded) throw new Refused(problem('link-not-found', locale))
  return loaded
}

const refuseOutside = ({ state, purpose, invitation }: Visit, locale: Locale): void => {
  // A link that only confirms an address answers nothing, and who has delegated has handed the answer on.
  if (purpose === 'request' || invitation?.delegated) throw new Refused(problem('link-not-found', locale))
  if (state === 'notYet') throw new Refused(problem('form-not-open', locale))
  if (state === 'closed') throw new Refused(problem('deadline-passed', locale))
}

/** In the language of the page, else of the invitation, else in English. */
const formOf = async (deps: Answering, seen: Visit, locale: Locale): Promise<FormDefinition | null> =>
  (await deps.findForm(seen.form, locale)) ??
  (seen.invitation && (await deps.findForm(seen.form, seen.invitation.language))) ??
  (await deps.findForm(seen.form, 'en'))

/** Late, and without a seat to keep: somebody who had declined is a request like everybody else. */
const askForReview = async (
  db: Executor,
  people: (Pick<Seated, 'id' | 'before' | 'partstat'> & { reviewState: Reply['reviewState'] })[],
): Promise<void> => {
  for (const person of people) {
    if (person.before?.reviewState !== 'accepted') continue
    if (person.partstat === 'declined' || person.before.seatState !== 'none') continue
    await db.execute(sql`select rsvp.ask_for_review(${person.id})`)
    person.reviewState = 'requested'
  }
}
