import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { rowsOf } from '../db/rows.ts'
import { isUuid } from '../lib/uuid.ts'
import { isAmongMeetings, lettersOf, meetingsOf } from './asker.ts'
import { internal } from './rights.ts'

/** What a verb that speaks SQL asks before it touches guests: no rule of a collection stands in its way. */
export const managesMeeting = (req: PayloadRequest, meeting: unknown): boolean =>
  isWithin(req, internal.readGuests, meeting)

/** Figures and the list of the door, which a host may have too. */
export const seesAttendance = (req: PayloadRequest, meeting: unknown): boolean =>
  isWithin(req, internal.readAttendance, meeting)

const isWithin = (req: PayloadRequest, row: string, meeting: unknown): boolean => {
  const letters = lettersOf(req, row)
  return letters.has('Y') || (letters.has('m') && isAmongMeetings(req, meeting))
}

/** A condition that is true of the meetings whose guests the person works with. */
export const inManagedMeetings = (req: PayloadRequest, column: ReturnType<typeof sql>) => {
  const letters = lettersOf(req, internal.readGuests)
  const meetings = letters.has('Y') ? 'all' : letters.has('m') ? meetingsOf(req) : []
  return meetings === 'all' ? sql`true` : sql`${column} = any(${sql.param([...meetings])}::uuid[])`
}

/** Whether a row with guests' data belongs to a meeting that the person manages; a row of no meeting to administrators. */
export const managesRow = async (
  req: PayloadRequest,
  table: 'invitations' | 'replies' | 'mails' | 'forms' | 'registration_categories',
  id: string,
): Promise<boolean> => {
  const own = inManagedMeetings(req, sql`meeting_id`)
  const rows = await rowsOf(
    req,
    sql`select id from ${sql.identifier(table)} where id = ${id}::uuid and ${own}`,
  )
  return rows.length > 0
}

/** The same of a form, which a program names by its id or by its slug. */
export const managesForm = async (req: PayloadRequest, idOrSlug: string): Promise<boolean> => {
  const own = inManagedMeetings(req, sql`meeting_id`)
  // As the form is looked up afterwards: what looks like an id is one.
  const named = isUuid(idOrSlug) ? sql`id = ${idOrSlug}::uuid` : sql`slug = ${idOrSlug}`
  const rows = await rowsOf(req, sql`select id from forms where ${named} and ${own}`)
  return rows.length > 0
}
