import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Obstacle } from '../../lib/obstacle.ts'
import type { Place } from './place.ts'

/** Whether the data folder holds a cluster. One that another major version wrote is an Obstacle, and stays untouched. */
export const isInitialised = ({ binaries, data }: Place): boolean => {
  const versionFile = join(data, 'PG_VERSION')
  if (!existsSync(versionFile)) return false
  const written = readFileSync(versionFile, 'utf8').trim()
  const ours = majorOf(binaries)
  if (written === ours) return true
  throw new Obstacle(
    `The database in ${data} was written by PostgreSQL ${written}, this release brings PostgreSQL ${ours}, and nothing ` +
      `was changed; set DATABASE_URL to a PostgreSQL ${written} server, or DATA_DIR to another folder.`,
  )
}

const majorOf = (binaries: string): string => {
  const answer = execFileSync(join(binaries, 'bin', 'postgres'), ['--version'], { encoding: 'utf8' })
  return /\d+/.exec(answer)?.[0] ?? answer
}
