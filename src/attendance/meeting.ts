import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { rowsOf } from '../db/rows.ts'
import { localized, moment, number, text } from './rows.ts'

export type Item = { id: string; title: string | null; startsAt: string | null; capacity: number | null }
export type Category = { id: string; label: string | null; closesAt: string | null; quota: number | null }
export type MeetingHead = {
  id: string
  title: string | null
  startsAt: string
  endsAt: string
  timeZone: string
  capacity: number | null
}

/** What the lists say of the meeting itself, in the reader's language; null when there is none. */
export const meetingHead = async (
  req: PayloadRequest,
  id: string,
  language: string,
): Promise<MeetingHead | null> => {
  const [row] = await rowsOf(
    req,
    sql`select m.id, m.starts_at, m.ends_at, m.time_zone, m.capacity,
      ${localized('meetings', 'title', sql`m.id`, language)} as title
    from meetings m where m.id = ${id}::uuid`,
  )
  return row
    ? {
        id,
        title: text(row['title']),
        startsAt: moment(row['starts_at']) ?? '',
        endsAt: moment(row['ends_at']) ?? '',
        timeZone: text(row['time_zone']) ?? 'UTC',
        capacity: number(row['capacity']),
      }
    : null
}

/** The agenda items that some category lets its guests sign up for. */
export const itemsOf = async (req: PayloadRequest, meeting: string, language: string): Promise<Item[]> => {
  const rows = await rowsOf(
    req,
    sql`select a.id, a.starts_at, a.capacity, ${localized('agenda_items', 'title', sql`a.id`, language)} as title
    from agenda_items a
    where a.meeting_id = ${meeting}::uuid and (
      a.id in (select agenda_items_id from registration_categories_rels)
      or a.id in (select item_id from rsvp.seats))
    order by a.starts_at, a.id`,
  )
  return rows.map((row) => ({
    id: String(row['id']),
    title: text(row['title']),
    startsAt: moment(row['starts_at']),
    capacity: number(row['capacity']),
  }))
}

export const categoriesOf = async (
  req: PayloadRequest,
  meeting: string,
  language: string,
): Promise<Category[]> => {
  const rows = await rowsOf(
    req,
    sql`select c.id, c.closes_at, c.quota,
      ${localized('registration_categories', 'label', sql`c.id`, language)} as label
    from registration_categories c where c.meeting_id = ${meeting}::uuid order by c.closes_at nulls last, c.id`,
  )
  return rows.map((row) => ({
    id: String(row['id']),
    label: text(row['label']),
    closesAt: moment(row['closes_at']),
    quota: number(row['quota']),
  }))
}
