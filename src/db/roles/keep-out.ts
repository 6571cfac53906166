import type pg from 'pg'

/**
 * Takes from everybody what PostgreSQL gives to PUBLIC in this database (connecting, temporary tables, schema public,
 * running new functions), and from the two roles whatever they had; the owner keeps all.
 */
export const keepOut = async (client: pg.Client, owner: string, roles: string[]): Promise<void> => {
  const schemas = await schemasOf(client)
  const kept = client.escapeIdentifier(owner)
  await closeDatabase(client, owner, roles)
  await client.query(`revoke all on schema ${schemas} from public`)
  await client.query(`alter default privileges for role ${kept} revoke execute on functions from public`)
  for (const role of roles.map((each) => client.escapeIdentifier(each))) {
    await client.query(`revoke all on all tables in schema ${schemas} from ${role}`)
    await client.query(`revoke all on all sequences in schema ${schemas} from ${role}`)
    await client.query(`revoke all on schema ${schemas} from ${role}`)
  }
  await keepFromSystemFunctions(client, kept)
}

/** The rights on the database itself, which a copy made with CREATE DATABASE … TEMPLATE does not inherit. */
export const closeDatabase = async (client: pg.Client, owner: string, roles: string[]): Promise<void> => {
  const { rows } = await client.query<{ name: string }>('select current_database() as name')
  const database = client.escapeIdentifier(rows[0]?.name ?? '')
  const allowed = roles.map((each) => client.escapeIdentifier(each)).join(', ')
  await client.query(`grant all on database ${database} to ${client.escapeIdentifier(owner)}`)
  await client.query(`revoke all on database ${database} from public, ${allowed}`)
  await client.query(`grant connect on database ${database} to ${allowed}`)
}

const schemasOf = async (client: pg.Client): Promise<string> => {
  const { rows } = await client.query<{ name: string }>(
    "select nspname as name from pg_namespace where nspname in ('public', 'published', 'rsvp')",
  )
  return rows.map(({ name }) => name).join(', ')
}

/**
 * Large objects are storage, advisory locks are the publisher's queue: PUBLIC has both by default. Only a superuser can
 * take them away, so a server that others administer keeps them.
 */
const keepFromSystemFunctions = async (client: pg.Client, owner: string): Promise<void> => {
  const { rows } = await client.query<{ signature: string }>(
    `select p.oid::regprocedure::text as signature from pg_proc p, pg_roles r
      where r.rolname = current_user and r.rolsuper and p.pronamespace = 'pg_catalog'::regnamespace
        and p.proname ~ '^(lo_|lowrite|loread|pg_(try_)?advisory_)' and has_function_privilege('public', p.oid, 'execute')`,
  )
  for (const { signature } of rows) {
    await client.query(`grant execute on function ${signature} to ${owner}`)
    await client.query(`revoke execute on function ${signature} from public`)
  }
}
