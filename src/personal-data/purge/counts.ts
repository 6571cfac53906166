import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { record } from '../../audit/record.ts'
import { rowsOf } from '../../db/rows.ts'
import { among } from '../ids.ts'

/** What remains of replies: numbers by answer, place and country. */
export type Counts = {
  replies: number
  partstat: Record<string, number>
  seats: Record<string, number>
  countries: Record<string, number>
  checkedIn: number
}

const none: Counts = { replies: 0, partstat: {}, seats: {}, countries: {}, checkedIn: 0 }

/**
 * Adds up the accepted replies before they are deleted: to their category, and for those without a category to the
 * audit, because a meeting has no field for it. Requests that nobody accepted leave nothing but their number.
 */
export const keepCounts = async (req: PayloadRequest, ids: string[]): Promise<void> => {
  const rows = await rowsOf(
    req,
    sql`select r.meeting_id, r.category_id, r.partstat, r.seat_state, r.checked_in_at is not null as arrived,
        r.review_state, coalesce(c.iso_alpha2, '?') as country
      from replies r
      left join invitations i on i.id = r.invitation_id
      left join parliamentary_groups g on g.id = i.group_id
      left join legislatures l on l.id = g.legislature_id
      left join people p on p.id = i.person_id
      left join countries c on c.id = coalesce(i.country_id, l.country_id, p.country_id)
      where ${among('r.id', ids)}`,
  )
  const accepted = rows.filter((row) => row['review_state'] === 'accepted')
  for (const [category, those] of Map.groupBy(accepted, (row) => row['category_id'] as string | null))
    if (category) await addTo(req, category, those)
  for (const [meeting, those] of Map.groupBy(rows, (row) => row['meeting_id'] as string | null)) {
    const loose = those.filter((row) => row['review_state'] === 'accepted' && row['category_id'] === null)
    const { partstat, seats, checkedIn } = loose.reduce(add, none)
    const detail = `replies: ${those.length}; without a category: ${JSON.stringify({ partstat, seats, checkedIn })}`
    const subject = meeting ? { collection: 'meetings', id: meeting } : { collection: 'forms', id: '—' }
    await record(req, 'replies.purged', subject, detail)
  }
}

const addTo = async (
  req: PayloadRequest,
  category: string,
  rows: Record<string, unknown>[],
): Promise<void> => {
  const [before] = await rowsOf(
    req,
    sql`select counts from registration_categories where id = ${category}::uuid for update`,
  )
  const counts = rows.reduce(add, { ...none, ...(before?.['counts'] as Counts | null) })
  await rowsOf(
    req,
    sql`update registration_categories set counts = ${JSON.stringify(counts)}::jsonb where id = ${category}::uuid`,
  )
}

const add = (counts: Counts, row: Record<string, unknown>): Counts => ({
  replies: counts.replies + 1,
  partstat: plus(counts.partstat, row['partstat']),
  seats: plus(counts.seats, row['seat_state']),
  countries: plus(counts.countries, row['country']),
  checkedIn: counts.checkedIn + (row['arrived'] === true ? 1 : 0),
})

const plus = (numbers: Record<string, number>, key: unknown): Record<string, number> => ({
  ...numbers,
  [String(key)]: (numbers[String(key)] ?? 0) + 1,
})
