import { randomBytes, randomUUID } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Obstacle } from './obstacle.ts'
import { unwritableFolder } from './unwritable.ts'

const shape = z.object({
  PAYLOAD_SECRET: z.string().min(32),
  SEAL_KEY: z.base64(),
  POSTGRES_PASSWORD: z.string().min(32),
})

export type LocalSecrets = z.infer<typeof shape>

/**
 * The secrets of a local installation, from `secrets.json` in the data folder. The first call makes them; the file is
 * readable by its owner only. Throws an Obstacle when the folder cannot be written or the file cannot be understood.
 */
export const localSecrets = (dataDir: string): LocalSecrets => {
  const file = join(dataDir, 'secrets.json')
  try {
    return read(file) ?? create(dataDir, file)
  } catch (error) {
    throw unwritableFolder(error, dataDir)
  }
}

const read = (file: string): LocalSecrets | null => {
  const text = readIfThere(file)
  if (text === null) return null
  if (statSync(file).mode & 0o077) chmodSync(file, 0o600)
  const secrets = shape.safeParse(parse(text))
  if (!secrets.success) {
    throw new Obstacle(
      `${file} is damaged, and sealed answers open only with the key in it; restore it from a copy.`,
    )
  }
  return secrets.data
}

const readIfThere = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const create = (dataDir: string, file: string): LocalSecrets => {
  makeDataDir(dataDir)
  const draft = `${file}.${randomUUID()}`
  const secrets: LocalSecrets = {
    PAYLOAD_SECRET: randomBytes(48).toString('base64url'),
    SEAL_KEY: randomBytes(32).toString('base64'),
    POSTGRES_PASSWORD: randomBytes(24).toString('base64url'),
  }
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  try {
    // link() fails when another process was faster: both then use the file that was first.
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
  return read(file) ?? secrets
}

/** Root lets others pass through, not look in: its Postgres runs as another user and lives inside. */
export const makeDataDir = (dataDir: string): void => {
  const asRoot = process.getuid?.() === 0
  if (mkdirSync(dataDir, { recursive: true })) chmodSync(dataDir, asRoot ? 0o711 : 0o700)
}
