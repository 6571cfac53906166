import { randomUUID } from 'node:crypto'
import { lstatSync, mkdirSync, readlinkSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Obstacle } from '../../lib/obstacle.ts'
import { makeDataDir } from '../../lib/secrets-file.ts'
import { unwritableFolder } from '../../lib/unwritable.ts'
import { reachableBinaries } from './reachable-binaries.ts'
import { canEnter, serviceUser, type ServiceUser } from './service-user.ts'

/** Where a cluster lives: `data` exists only once it is initialised; `user` is null for "as this user". */
export type Place = { binaries: string; data: string; user: ServiceUser | null }

/** Where root keeps what its service user cannot reach elsewhere (Filesystem Hierarchy Standard 3.0, 5.8). */
const stateHome = '/var/lib/alliance-cms'

/**
 * The cluster's folder is `postgres` in `DATA_DIR`. Root starts PostgreSQL as another user, who cannot pass through a
 * home of mode 0700: then data and binaries live under /var/lib/alliance-cms, and `DATA_DIR/postgres` is a symbolic
 * link. Throws an Obstacle when neither is possible.
 */
export const placeCluster = (dataDir: string, binaries: string, elsewhere: string = stateHome): Place => {
  const data = join(dataDir, 'postgres')
  try {
    makeDataDir(dataDir)
    const user = serviceUser(data)
    if (!user) return { binaries, data: followed(data), user }
    if (!canEnter(user, dataDir)) linkOut(data, elsewhere)
    return { binaries: reachableBinaries(binaries, user, elsewhere), data: followed(data), user }
  } catch (error) {
    throw unwritableFolder(error, dataDir)
  }
}

const followed = (path: string): string =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(path) : path

const linkOut = (data: string, elsewhere: string): void => {
  const found = lstatSync(data, { throwIfNoEntry: false })
  if (found?.isSymbolicLink()) return
  if (found) {
    throw new Obstacle(
      `The database in ${data} lies in a folder that PostgreSQL's own user cannot enter, because root may not run it; ` +
        `allow others to pass (chmod o+x), or set DATA_DIR to a folder they can enter.`,
    )
  }
  const target = join(elsewhere, randomUUID(), 'postgres')
  mkdirSync(dirname(target), { recursive: true, mode: 0o755 })
  symlinkSync(target, data)
}
