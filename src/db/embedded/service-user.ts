import { execFileSync, spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { Obstacle } from '../../lib/obstacle.ts'

export type ServiceUser = { uid: number; gid: number }

/** Accounts that may run PostgreSQL when root may not: its own if the machine has one, else the one every machine has. */
const accounts = ['postgres', 'nobody']

/**
 * Who runs PostgreSQL, which refuses to run as root: null for "this user". Data that exist are opened by their owner.
 * Throws an Obstacle when they belong to somebody else, or root finds no account.
 */
export const serviceUser = (data: string): ServiceUser | null => {
  const self = process.getuid?.()
  if (self === undefined) return null
  const owner = ownerOf(data)
  if (self === 0) return owner && owner.uid !== 0 ? owner : accountFor(data)
  if (owner && owner.uid !== self) {
    throw new Obstacle(
      `The database in ${data} belongs to user id ${owner.uid}, not to this user (${self}); ` +
        'run as that user or as root, or set DATA_DIR to another folder.',
    )
  }
  return null
}

const ownerOf = (path: string): ServiceUser | null => {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? { uid: found.uid, gid: found.gid } : null
}

const accountFor = (data: string): ServiceUser => {
  for (const name of accounts) {
    const ids = ['-u', '-g'].map((flag) => idOf(flag, name))
    const [uid, gid] = ids
    if (uid && gid) return { uid, gid }
  }
  throw new Obstacle(
    `PostgreSQL does not run as root, and this machine has no account ${accounts.join(' or ')} for ${data}; ` +
      'run as a normal user or set DATABASE_URL to a PostgreSQL server.',
  )
}

const idOf = (flag: string, name: string): number | null => {
  try {
    return Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
  } catch {
    return null
  }
}

/** Whether the service user can pass through a folder, or run a file, tried by the system itself (modes, ACLs). */
export const canEnter = (user: ServiceUser, path: string): boolean =>
  spawnSync('/bin/sh', ['-c', 'test -x "$0"', path], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
