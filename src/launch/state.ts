import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { readMarks } from './marks.ts'

/** What a start has to do to a database before it can be used. */
export type State = { isNew: boolean; migrate: boolean; seed: boolean; firstAdministrator: boolean }

/** The marks: a new database was met, its content was seeded, its first administrator was made. */
export const met = 'met when new'
export const seeded = 'seeded'
export const administered = 'administered'

const migrations = join(import.meta.dirname, '../db/migrations')

/**
 * Looked up with plain SQL, because loading Payload to learn that nothing is to be done takes seconds. A database
 * without staff is new, and stays so until it is finished, however often that breaks off; content that somebody
 * deleted later never comes back.
 */
export const readState = async (url: string): Promise<State> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const applied = await namesIn(client, 'payload_migrations')
    const marks = await readMarks(client)
    const isNew = marks.has(met) || (await namesIn(client, 'users')).size === 0
    return {
      isNew,
      migrate: migrationNames().some((name) => !applied.has(name)),
      seed: isNew && !marks.has(seeded),
      firstAdministrator: isNew && !marks.has(administered),
    }
  } finally {
    await client.end()
  }
}

const migrationNames = (): string[] =>
  readdirSync(migrations)
    .filter((file) => /^\d.*\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))

const namesIn = async (client: pg.Client, table: 'payload_migrations' | 'users'): Promise<Set<string>> => {
  const found = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [
    `public.${table}`,
  ])
  if (!found.rows[0]?.there) return new Set()
  const { rows } = await client.query<{ name: string }>(`select name from public.${table}`)
  return new Set(rows.map(({ name }) => name))
}
