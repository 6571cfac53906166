import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { getPayload } from 'payload'
import config from '../../payload.config.ts'

const folder = path.resolve(import.meta.dirname, '../db/migrations')

/** What Payload writes in place of statements when nothing differs; its own `skipEmpty` would end the process. */
const nothing = '// Migration code'

/** Writes the migration that leads from the newest snapshot to the config; the files written, none when they agree. */
export const createMigration = async (name: string): Promise<string[]> => {
  const before = new Set(await readdir(folder))
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  await payload.db.createMigration({ migrationName: name, payload, forceAcceptWarning: true })
  await rm(path.join(folder, 'index.ts'), { force: true })
  const written = (await readdir(folder)).filter((file) => !before.has(file) && file !== 'index.ts')
  const scripts = written.filter((file) => file.endsWith('.ts'))
  const changes = await Promise.all(scripts.map((file) => mend(path.join(folder, file))))
  if (changes.some(Boolean)) return written
  await Promise.all(written.map((file) => rm(path.join(folder, file))))
  return []
}

/** Payload's template imports types as values, which Node cannot run. Says whether the migration changes anything. */
const mend = async (file: string): Promise<boolean> => {
  const text = await readFile(file, 'utf8')
  const imports = "import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'"
  await writeFile(file, text.replace(/import \{[^}]*\} from '@payloadcms\/db-postgres'/, imports))
  return !text.includes(nothing)
}
