import type pg from 'pg'
import { Obstacle } from '../../lib/obstacle.ts'

/** What the guests process writes, and reads back within the transaction that wrote it. */
const replyTables = ['replies', 'sealed_answers']

/**
 * A column that no collection knows. PostgreSQL's own `xmin` would say the same but is not set yet when INSERT …
 * RETURNING is checked against a policy. The time is in it because a restored dump starts transaction ids anew.
 */
const mark = 'written_in_transaction'
const thisTransaction = "pg_current_xact_id()::text || ' ' || extract(epoch from now())::text"

export const grantDelivery = async (client: pg.Client, role: string): Promise<void> => {
  const name = client.escapeIdentifier(role)
  await client.query(`grant usage on schema published to ${name}`)
  await client.query(`grant select on published.log to ${name}`)
}

export const grantGuests = async (client: pg.Client, role: string): Promise<void> => {
  const name = client.escapeIdentifier(role)
  await client.query(`grant usage on schema public to ${name}`)
  for (const table of replyTables) {
    await client.query(`alter table public.${table} enable row level security`)
    await client.query(
      `alter table public.${table} add column if not exists ${mark} text default (${thisTransaction})`,
    )
    const columns = await writableColumns(client, table)
    // Whole rows, because Payload's adapter reads them with `select *`; the policy below says which.
    await client.query(`grant insert (${columns}), select on public.${table} to ${name}`)
    await replacePolicy(client, table, 'guests_insert', `for insert to ${name} with check (true)`)
    await replacePolicy(
      client,
      table,
      'guests_read',
      `for select to ${name} using (${mark} = (${thisTransaction}))`,
    )
  }
}

const replacePolicy = async (
  client: pg.Client,
  table: string,
  policy: string,
  rule: string,
): Promise<void> => {
  await client.query(`drop policy if exists ${policy} on public.${table}`)
  await client.query(`create policy ${policy} on public.${table} ${rule}`)
}

const writableColumns = async (client: pg.Client, table: string): Promise<string> => {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute
      where attrelid = to_regclass($1) and attnum > 0 and not attisdropped and attname <> $2 order by attnum`,
    [`public.${table}`, mark],
  )
  if (rows.length === 0) throw new Obstacle(`The table ${table} is missing; run \`npm run migrate\`.`)
  return rows.map(({ name }) => client.escapeIdentifier(name)).join(', ')
}
