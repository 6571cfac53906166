import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { rowsOf } from '../../db/rows.ts'

export const campaignFigures = [
  'profiles',
  'public',
  'undecided',
  'reviewDue',
  'godparents',
  'without',
] as const

export type CampaignFigures = Record<(typeof campaignFigures)[number], number>

/** How many profiles there are, how many of them wait for a decision, and for how many somebody stands. One statement. */
export const campaignOf = async (req: PayloadRequest, now: Date): Promise<CampaignFigures> => {
  const [row] = await rowsOf(
    req,
    sql`with profiles as (
        select parent_id as id, version_publication_decision_state as state, version_publication_decision_review_at as review,
          version__status as status
        from _prisoner_profiles_v where latest and version_deleted_at is null),
      standing as (
        select version_prisoner_id as prisoner from _godparenthoods_v
        where latest and version_deleted_at is null and version_end_date is null)
      select count(*)::int as profiles,
        (count(*) filter (where status = 'published'))::int as public,
        (count(*) filter (where coalesce(state::text, 'notSet') = 'notSet'))::int as undecided,
        (count(*) filter (where review < ${now.toISOString()}::timestamptz))::int as "reviewDue",
        (select count(*)::int from standing) as godparents,
        (count(*) filter (where not exists (select 1 from standing where prisoner = profiles.id)))::int as without
      from profiles`,
  )
  return Object.fromEntries(
    campaignFigures.map((name) => [name, Number(row?.[name] ?? 0)]),
  ) as CampaignFigures
}
