import { readFileSync } from 'node:fs'
import path from 'node:path'
import { embeddedUrl } from '../../src/db/connection.ts'

/** The owner's login to the database of the running product. */
export const productDatabase = (dataDir: string): string => {
  const secrets = JSON.parse(readFileSync(path.join(dataDir, 'secrets.json'), 'utf8')) as Record<
    string,
    string
  >
  return embeddedUrl(dataDir, secrets['POSTGRES_PASSWORD'] ?? '')
}
