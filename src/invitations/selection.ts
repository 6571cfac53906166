import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { inManagedMeetings, managesMeeting } from '../access/meetings.ts'
import type { Invitation } from '../generated/payload-types.ts'
import type { Locale } from '../i18n/locales.ts'
import { among, query } from './database.ts'
import { Refusal } from './problems.ts'

/** Some invitations by id, or all of a meeting, or those of one of its categories. */
export type Selection =
  | { ids: string[]; meeting?: undefined; category?: undefined }
  | { ids?: undefined; meeting: string; category?: string | undefined }

export type Chosen = {
  id: string
  name: string
  meeting: string
  category: string
  email: string | null
  copyTo: string | null
  language: Locale
  inviteState: Invitation['inviteState']
  partstat: Invitation['partstat']
  sentAt: string | null
  remindedAt: string | null
  answeredAt: string | null
  deadline: string | null
  latePolicy: 'refuse' | 'review'
  form: string | null
  meetingEndsAt: string | null
}

const columns = sql`
  i.id::text as id, i.name, i.meeting_id::text as meeting, i.category_id::text as category, i.email,
  i.copy_to as "copyTo", i.language::text as language, i.invite_state::text as "inviteState",
  i.partstat::text as partstat, i.sent_at as "sentAt", i.reminded_at as "remindedAt", i.answered_at as "answeredAt",
  coalesce(i.closes_at, c.closes_at) as deadline, c.late_policy::text as "latePolicy",
  coalesce(c.form_id, m.rsvp_form_id)::text as form, m.ends_at as "meetingEndsAt"`

const chosenBy = ({ ids, meeting, category }: Selection) => {
  if (ids) return sql`i.id in ${among(ids)}`
  return category
    ? sql`i.meeting_id = ${meeting}::uuid and i.category_id = ${category}::uuid`
    : sql`i.meeting_id = ${meeting}::uuid`
}

/** The chosen invitations of the person's own meetings by name, held until the transaction ends: nobody sends, answers or withdraws them meanwhile. */
export const choose = (req: PayloadRequest, selection: Selection): Promise<Chosen[]> =>
  query<Chosen>(
    req,
    sql`select ${columns} from invitations i
      join registration_categories c on c.id = i.category_id
      join meetings m on m.id = i.meeting_id
      where ${chosenBy(selection)} and ${inManagedMeetings(req, sql`i.meeting_id`)} order by i.name, i.id for update of i`,
  )

/** One invitation, held. Throws `not-found`. */
export const chooseOne = async (req: PayloadRequest, id: string): Promise<Chosen> => {
  const [found] = await choose(req, { ids: [id] })
  if (!found) throw new Refusal('not-found')
  return found
}

/** Throws unless the meeting exists, is one that the person manages, and the category is one of its own. */
export const ownCategory = async (
  req: PayloadRequest,
  meeting: string,
  category: string,
): Promise<{ perInvitation: number | null; kind: string }> => {
  if (!managesMeeting(req, meeting)) throw new Refusal('not-found')
  const [found] = await query<{ meeting: string; perInvitation: number | null; kind: string }>(
    req,
    sql`select meeting_id::text as meeting, per_invitation as "perInvitation", kind::text as kind
      from registration_categories where id = ${category}::uuid`,
  )
  if (!found) throw new Refusal('not-found')
  if (found.meeting !== meeting) throw new Refusal('category-of-another-meeting')
  return found
}

export const setState = (
  req: PayloadRequest,
  ids: readonly string[],
  state: Invitation['inviteState'],
): Promise<unknown> =>
  query(
    req,
    sql`update invitations set invite_state = ${state}, updated_at = now() where id in ${among(ids)}`,
  )
