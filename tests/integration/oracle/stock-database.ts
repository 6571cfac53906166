import pg from 'pg'
import type { PublicModel } from '../../../src/delivery/model.ts'

const withClient = async (url: string, work: (client: pg.Client) => Promise<void>): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/** What may not be twice is a rule of the studio; invented content repeats itself. */
export const allowDuplicates = (superuserUrl: string): Promise<void> =>
  withClient(superuserUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select i.indexrelid::regclass::text as name from pg_index i
       join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
       where i.indisunique and not i.indisprimary and c.relname not like '%\\_locales'
       and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)`,
    )
    for (const { name } of rows) await client.query(`drop index ${name}`)
  })

/** Payload dates the creation of a global by itself. */
export const dateGlobals = (superuserUrl: string, { entities }: PublicModel): Promise<void> =>
  withClient(superuserUrl, async (client) => {
    for (const { slug, kind } of entities)
      if (kind === 'global')
        await client.query(
          `update ${client.escapeIdentifier(slug.replaceAll('-', '_'))} set created_at = updated_at`,
        )
  })
