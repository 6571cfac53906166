import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
} from 'node:fs'
import { join } from 'node:path'
import { canEnter, type ServiceUser } from './service-user.ts'

/** The binaries as they are, or a copy of them (60 MB, made once per version) that the service user can run. */
export const reachableBinaries = (binaries: string, user: ServiceUser, elsewhere: string): string => {
  if (canEnter(user, join(binaries, 'bin', 'postgres'))) return binaries
  const copy = join(elsewhere, `postgresql-${packageVersion(binaries)}`)
  if (existsSync(copy)) return copy
  const draft = `${copy}.${randomUUID()}`
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 })
  cpSync(binaries, draft, { recursive: true, verbatimSymlinks: true })
  openToAll(draft)
  renameSync(draft, copy)
  return copy
}

const packageVersion = (binaries: string): string => {
  const { version } = JSON.parse(readFileSync(join(binaries, '../package.json'), 'utf8')) as {
    version: string
  }
  return version
}

/** An installation under a strict umask leaves the originals to root alone. */
const openToAll = (folder: string): void => {
  chmodSync(folder, 0o755)
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    const found = lstatSync(path)
    if (found.isSymbolicLink()) continue
    chmodSync(path, found.isDirectory() || found.mode & 0o100 ? 0o755 : 0o644)
  }
}
