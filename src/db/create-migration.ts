import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { getPayload } from 'payload'
import config from '../../payload.config.ts'

const folder = path.resolve(import.meta.dirname, 'migrations')

/**
 * Writes the migration that leads from the newest snapshot to the config, or nothing when they agree.
 * Payload's template imports types as values and leaves out extensions, which Node cannot run: both are mended.
 */
export const createMigration = async (name: string): Promise<string[]> => {
  const before = new Set(await readdir(folder))
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  await payload.db.createMigration({
    migrationName: name,
    payload,
    skipEmpty: true,
    forceAcceptWarning: true,
  })
  await rm(path.join(folder, 'index.ts'), { force: true })
  const written = (await readdir(folder)).filter((file) => !before.has(file) && file !== 'index.ts')
  for (const file of written.filter((candidate) => candidate.endsWith('.ts')))
    await mend(path.join(folder, file))
  return written
}

const mend = async (file: string): Promise<void> => {
  const text = await readFile(file, 'utf8')
  await writeFile(
    file,
    text.replace(
      /import \{[^}]*\} from '@payloadcms\/db-postgres'/,
      "import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'",
    ),
  )
}
