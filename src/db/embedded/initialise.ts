import { spawnSync } from 'node:child_process'
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Obstacle } from '../../lib/obstacle.ts'
import { superuser } from '../connection.ts'
import { postgresEnvironment } from './environment.ts'
import type { Place } from './place.ts'

/**
 * Makes the cluster beside its place and moves it there when it is whole: an interrupted start leaves no half of one.
 * Sorting is by code point (the builtin provider), the same on every machine; people's order is made by whoever lists.
 */
export const initialise = ({ binaries, data, user }: Place, password: string): void => {
  const draft = `${data}.new`
  const passwordFile = `${data}.password`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  try {
    if (user) for (const path of [draft, passwordFile]) chownSync(path, user.uid, user.gid)
    const made = spawnSync(join(binaries, 'bin', 'initdb'), flags(draft, passwordFile), {
      ...(user ?? {}),
      cwd: dirname(data),
      env: postgresEnvironment,
      encoding: 'utf8',
    })
    if (made.status !== 0) throw refused(data, made.error?.message ?? made.stderr)
    renameSync(draft, data)
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(draft, { recursive: true, force: true })
  }
}

const flags = (draft: string, passwordFile: string): string[] => [
  `--pgdata=${draft}`,
  `--username=${superuser}`,
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
]

const refused = (data: string, output: string): Obstacle => {
  const cause = output.match(/(?:FATAL|error|ERROR): *(.+)/)?.[1] ?? output.trim().split('\n').at(-1)
  return new Obstacle(
    `PostgreSQL could not make its data folder ${data} (${cause}); ` +
      'set DATA_DIR to another folder, or DATABASE_URL to a PostgreSQL server.',
  )
}
