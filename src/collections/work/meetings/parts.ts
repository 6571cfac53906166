import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executor } from '../../../db/session.ts'
import type { Part } from '../../../publication/together.ts'

/** Everything that belongs to a meeting and is published with it, by its newest draft: the meeting, its form, and so on. */
export const partsOf = async (req: PayloadRequest, meeting: string): Promise<Part[]> => {
  const db = executor(req.payload, (await req.transactionID) ?? undefined)
  const { rows } = await db.execute(sql`
    select 1 as place, 'meetings' as noun, parent_id as id, null::timestamptz as at from _meetings_v
      where latest and version_deleted_at is null and parent_id = ${meeting}::uuid
    union all select 2, 'forms', parent_id, version_opens_at from _forms_v
      where latest and version_deleted_at is null and version_meeting_id = ${meeting}::uuid
    union all select 3, 'agenda-items', parent_id, version_starts_at from _agenda_items_v
      where latest and version_deleted_at is null and version_meeting_id = ${meeting}::uuid
    union all select 4, 'documents', parent_id, null from _documents_v
      where latest and version_deleted_at is null and version_meeting_id = ${meeting}::uuid
    union all select 5, 'declarations', parent_id, null from _declarations_v
      where latest and version_deleted_at is null and version_meeting_id = ${meeting}::uuid
    order by place, at nulls last, id`)
  return rows.map(({ noun, id }) => ({ noun: String(noun), id: String(id) }))
}
