import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { query } from './database.ts'

const tables = {
  declarations: { rows: sql`declarations`, versions: sql`_declarations_v` },
  signatures: { rows: sql`signatures`, versions: sql`_signatures_v` },
}

const isId = (id: unknown): id is string => typeof id === 'string' && /^[0-9a-f-]{36}$/i.test(id)

/**
 * Makes writers of the same rows take turns, before the one who comes second has read them. Names one row by its id,
 * or by the id of one of its versions; without either it is a bulk write, which takes them all.
 */
export const lockRows = async (
  req: PayloadRequest,
  table: keyof typeof tables,
  { id, version }: { id?: unknown; version?: unknown },
): Promise<void> => {
  const { rows, versions } = tables[table]
  const which = isId(id)
    ? sql`where id = ${id}`
    : isId(version)
      ? sql`where id = (select parent_id from ${versions} where id = ${version})`
      : sql``
  // Not "for update": a foreign key to a row so locked would wait for it, and two writers for each other.
  await query(req, sql`select id from ${rows} ${which} order by id for no key update`)
}

export type LockedDeclaration = { textHash: string | null; frozenAt: string | null; isPublished: boolean }

/** Holds the declaration until the transaction ends; null when there is none. */
export const lockDeclaration = async (
  req: PayloadRequest,
  id: unknown,
): Promise<LockedDeclaration | null> => {
  if (!isId(id)) return null
  const [row] = await query(
    req,
    sql`select text_hash, frozen_at, _status from declarations
        where id = ${id} and deleted_at is null for no key update`,
  )
  return row ? lockedFrom(row) : null
}

/** What code alone may set of a declaration, whether or not it is in the trash. */
export const frozenState = async (req: PayloadRequest, id: string): Promise<LockedDeclaration | null> => {
  const [row] = await query(req, sql`select text_hash, frozen_at, _status from declarations where id = ${id}`)
  return row ? lockedFrom(row) : null
}

const lockedFrom = (row: Record<string, unknown>): LockedDeclaration => ({
  textHash: (row['text_hash'] as string | null) ?? null,
  frozenAt: row['frozen_at'] ? new Date(String(row['frozen_at'])).toISOString() : null,
  isPublished: row['_status'] === 'published',
})
