import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Executor } from '../db/session.ts'
import type { Reply, ReplyEvent } from '../generated/payload-types.ts'
import type { Locale } from '../i18n/locales.ts'
import { seal, type SealKey } from '../lib/seal.ts'
import type { AnsweredBy, Person } from './people.ts'
import { answerPlace } from './sealed-place.ts'

export type Channel = Reply['channel']

/** Where the replies belong and how they came. `actor` is the member of staff who wrote them down, if one did. */
export type Writing = {
  form: string
  meeting: string | null
  category: string | null
  invitation: string | null
  reviewState: Reply['reviewState']
  firstPosition: number | null
  locale: Locale
  channel: Channel
  answeredBy: AnsweredBy
  noticeHash: string | null
  now: Date
  actor?: string | null
}

export type Written = Person & { id: string; reviewState: Reply['reviewState']; revision: number }

/** One statement each for the new replies, the changed ones, their sealed answers and their history. */
export const writeReplies = async (
  db: Executor,
  people: Person[],
  writing: Writing,
  key: SealKey,
): Promise<Written[]> => {
  const written = people.map((person) => ({
    ...person,
    id: person.before?.id ?? randomUUID(),
    reviewState: person.before?.reviewState ?? writing.reviewState,
    revision: (person.before?.revision ?? 0) + 1,
  }))
  const rows = written.map((person) => rowOf(person, writing))
  await insertReplies(
    db,
    rows
      .filter((_, index) => !written[index]!.before)
      .map((row, index) => ({
        ...row,
        position: writing.firstPosition === null ? null : writing.firstPosition + index,
      })),
  )
  await updateReplies(
    db,
    rows.filter((_, index) => written[index]!.before),
  )
  await writeSealed(db, written, key)
  await writeEvents(
    db,
    written.map((person) => ({ ...person, type: eventOf(person) })),
    writing,
  )
  return written
}

const eventOf = ({ before, partstat }: Person): ReplyEvent['eventType'] => {
  if (partstat === 'delegated') return 'delegated'
  if (!before) return 'answered'
  return partstat === 'declined' && before.partstat !== 'declined' ? 'withdrawn' : 'changed'
}

const rowOf = (person: Written, writing: Writing) => ({
  id: person.id,
  review_state: person.reviewState,
  partstat: person.partstat,
  guest_name: person.guestName,
  guest_email: person.guestEmail,
  guest_role: person.guestRole,
  is_hold: person.isHold,
  names_by: person.namesBy,
  publication: person.publication,
  answered_by_kind: writing.answeredBy.kind,
  answered_by_name: writing.answeredBy.name ?? null,
  answered_by_email: writing.answeredBy.email ?? null,
  form_id: writing.form,
  meeting_id: writing.meeting,
  category_id: writing.category,
  invitation_id: writing.invitation,
  locale: writing.locale,
  channel: writing.channel,
  at: writing.now.toISOString(),
  revision: person.revision,
  notice_hash: writing.noticeHash,
  answers: person.answers,
})

type Row = ReturnType<typeof rowOf>

const typed = sql.raw(
  `id uuid, review_state enum_replies_review_state, partstat enum_replies_partstat, guest_name text, guest_email text,
   guest_role enum_replies_guest_role, is_hold boolean, names_by timestamptz, publication enum_replies_publication,
   answered_by_kind enum_replies_answered_by_kind, answered_by_name text, answered_by_email text, form_id uuid,
   meeting_id uuid, category_id uuid, invitation_id uuid, position integer, locale text,
   channel enum_replies_channel, at timestamptz, revision integer, notice_hash text, answers jsonb`,
)
const answered = sql.raw(
  'partstat, guest_name, guest_email, guest_role, is_hold, names_by, publication, answered_by_kind, answered_by_name, answered_by_email, locale, channel, revision',
)
const rowsOf = (rows: object[]) => sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one (${typed})`

const insertReplies = async (db: Executor, rows: (Row & { position: number | null })[]): Promise<void> => {
  if (rows.length === 0) return
  await db.execute(sql`insert into replies (id, review_state, form_id, meeting_id, category_id, invitation_id, "position",
      submitted_at, ${answered}, notice_hash, answers)
    select id, review_state, form_id, meeting_id, category_id, invitation_id, "position", at, ${answered}, notice_hash, answers
      from ${rowsOf(rows)}`)
}

const updateReplies = async (db: Executor, rows: Row[]): Promise<void> => {
  if (rows.length === 0) return
  await db.execute(sql`update replies as reply set (${answered}, notice_hash, answers, changed_at, updated_at) =
      (select ${answered}, coalesce(changed.notice_hash, reply.notice_hash), coalesce(changed.answers, reply.answers), at, now() from (select one.*) as changed)
    from ${rowsOf(rows)} where reply.id = one.id`)
}

/** A question that was answered anew replaces its sealed answer; what was left empty stays sealed as it is. */
const writeSealed = async (db: Executor, people: Written[], key: SealKey): Promise<void> => {
  const rows = people.flatMap(({ id, sealed }) =>
    sealed.map(({ field, value }) => ({
      reply_id: id,
      field,
      value: seal(value, answerPlace(id, field), key),
    })),
  )
  if (rows.length === 0) return
  const recordset = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one (reply_id uuid, field text, value text)`
  if (people.some(({ before }) => before))
    await db.execute(sql`delete from sealed_answers using ${recordset}
      where sealed_answers.reply_id = one.reply_id and sealed_answers.field = one.field`)
  await db.execute(sql`insert into sealed_answers (reply_id, field, value)
    select reply_id, field, value from ${recordset}`)
}

type Event = Pick<Written, 'id' | 'partstat' | 'revision' | 'answers'> & { type: ReplyEvent['eventType'] }

/** Adds to the history what happened, with the answers as they were then; what is sealed is not copied. */
export const writeEvents = async (
  db: Executor,
  events: Event[],
  { channel, now, actor = null }: Pick<Writing, 'channel' | 'now' | 'actor'>,
): Promise<void> => {
  if (events.length === 0) return
  const rows = events.map(({ id, type, partstat, revision, answers }) => ({
    reply_id: id,
    event_type: type,
    partstat,
    revision,
    answers,
    at: now.toISOString(),
    channel,
    ...(actor ? { actor_id: actor } : {}),
  }))
  const columns = sql.raw(
    `reply_id, event_type, partstat, revision, answers, at, channel${actor ? ', actor_id' : ''}`,
  )
  await db.execute(sql`insert into reply_events (${columns}) select ${columns}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one (reply_id uuid,
      event_type enum_reply_events_event_type, partstat enum_reply_events_partstat, revision integer, answers jsonb,
      at timestamptz, channel enum_reply_events_channel, actor_id uuid)`)
}
