import type pg from 'pg'
import { Obstacle } from '../../lib/obstacle.ts'
import { guestFunctions, guestRights, guestSequences, type Reach, type TableRights } from './guest-rights.ts'

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
  await client.query(`grant usage on schema public, rsvp to ${name}`)
  await client.query(`grant usage on sequence ${guestSequences.join(', ')} to ${name}`)
  await client.query(`revoke execute on all functions in schema rsvp from public, ${name}`)
  await client.query(`grant execute on function ${guestFunctions.join(', ')} to ${name}`)
  for (const rights of guestRights) await grantTable(client, name, rights)
}

const grantTable = async (client: pg.Client, role: string, rights: TableRights): Promise<void> => {
  const { table } = rights
  await forgetPolicies(client, table)
  await client.query(`alter table ${table} enable row level security`)
  if (rights.readsBack)
    await client.query(
      `alter table ${table} add column if not exists ${mark} text default (${thisTransaction})`,
    )
  const own = `${mark} = (${thisTransaction})`
  const select = rights.readsBack
    ? { rows: rights.select ? `${rights.select.rows} or ${own}` : own }
    : rights.select
  const allow = async (right: string, reach: Reach | undefined, rule: string): Promise<void> => {
    if (!reach) return
    // A right to delete has no columns; reading back is done with `select *`.
    const whole = right === 'delete' || (right === 'select' && !reach.columns)
    const columns = whole ? '' : ` (${await columnsOf(client, table, reach.columns)})`
    await client.query(`grant ${right}${columns} on ${table} to ${role}`)
    await client.query(`create policy guests_${right} on ${table} for ${right} to ${role} ${rule}`)
  }
  await allow('select', select, `using (${select?.rows})`)
  await allow('insert', rights.insert, `with check (${rights.insert?.rows})`)
  const { update } = rights
  await allow('update', update, `using (${update?.rows}) with check (${update?.into ?? update?.rows})`)
  await allow('delete', rights.delete, `using (${rights.delete?.rows})`)
}

const forgetPolicies = async (client: pg.Client, table: string): Promise<void> => {
  const { rows } = await client.query<{ policy: string }>(
    `select polname as policy from pg_policy where polrelid = to_regclass($1) and polname like 'guests_%'`,
    [table],
  )
  for (const { policy } of rows)
    await client.query(`drop policy ${client.escapeIdentifier(policy)} on ${table}`)
}

const columnsOf = async (client: pg.Client, table: string, named?: string[]): Promise<string> => {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute
      where attrelid = to_regclass($1) and attnum > 0 and not attisdropped and attname <> $2 order by attnum`,
    [table, mark],
  )
  if (rows.length === 0) throw new Obstacle(`The table ${table} is missing; run \`npm run migrate\`.`)
  return (named ?? rows.map(({ name }) => name)).map((name) => client.escapeIdentifier(name)).join(', ')
}
