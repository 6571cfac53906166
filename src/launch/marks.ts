import pg from 'pg'

/** Marks of what was done to a database, kept in it: a file would not follow a restored one. */
export const readMarks = async (client: pg.Client): Promise<Set<string>> => {
  const table = await client.query("select to_regclass('launch.marks') as found")
  if (!table.rows[0]?.found) return new Set()
  const { rows } = await client.query<{ name: string }>('select name from launch.marks')
  return new Set(rows.map(({ name }) => name))
}

/** The table has a schema of its own, because no collection knows it. */
export const setMark = async (url: string, name: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('create schema if not exists launch')
    await client.query(
      'create table if not exists launch.marks (name text primary key, at timestamptz not null default now())',
    )
    await client.query('insert into launch.marks (name) values ($1) on conflict do nothing', [name])
  } finally {
    await client.end()
  }
}
