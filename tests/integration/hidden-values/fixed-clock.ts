import pg from 'pg'
import type { Database } from '../../support/databases.ts'

/**
 * Gives a database a clock of its own: a second for every row that the log has taken. The functions of this schema are
 * found before those of Postgres, because the search path names `pg_catalog` and names it last.
 */
export const fixClock = async ({ name, superuserUrl }: Database): Promise<void> => {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  await client.query(`
    create schema clock;
    grant usage on schema clock to public;
    create function clock.clock_timestamp() returns timestamptz language sql security definer as
      $$ select timestamptz '2026-01-01 00:00:00Z' + last_value * interval '1 second' from published.log_seq $$;
    create function clock.now() returns timestamptz language sql as 'select clock.clock_timestamp()';
    alter database ${client.escapeIdentifier(name)} set search_path = clock, public, pg_catalog`)
  await client.end()
}
