import { sql } from '@payloadcms/db-postgres'

const named = (column: string) =>
  sql.join(
    column.split('.').map((part) => sql.identifier(part)),
    sql.raw('.'),
  )

/** `column = any(list)` for ids; true of nothing when the list is empty. */
export const among = (column: string, ids: string[]) => sql`${named(column)} = any(${sql.param(ids)}::uuid[])`

/** Addresses are the same however they are written in capitals (RFC 5321 leaves it open; no provider tells them apart). */
export const isAddress = (column: string, email: string) => sql`lower(trim(${named(column)})) = ${email}`
