import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freeLoopbackPort } from '../lib/free-port.ts'
import { unwritableFolder } from '../lib/unwritable.ts'
import { lastPort, ownerUrl, portFile, superuserUrl } from './connection.ts'
import { packagedBinaries } from './embedded/binaries.ts'
import { initialise } from './embedded/initialise.ts'
import { isInitialised } from './embedded/major.ts'
import { ensureOwner } from './embedded/owner.ts'
import { placeCluster } from './embedded/place.ts'
import { clearOrphan } from './embedded/postmaster-file.ts'
import { spawnServer, stopServer, untilReady, type Settings } from './embedded/run.ts'

export type EmbeddedOptions = {
  /** The cluster goes to `postgres` in this folder. */
  dataDir: string
  /** The superuser's; all other passwords of the cluster follow from it. */
  password: string
  settings?: Settings
  /** Where the binaries are, and what replaces /var/lib/alliance-cms; for tests. */
  binaries?: string
  elsewhere?: string
}

export type EmbeddedPostgres = {
  port: number
  /** The studio's login. */
  ownerUrl: (database?: string) => string
  superuserUrl: (database?: string) => string
  /** Resolves when the server ends, whoever ended it. */
  exited: Promise<void>
  stop: () => Promise<void>
}

/**
 * Starts the PostgreSQL of the npm package on a loopback port, the one it had before if that is free. Makes the cluster
 * and the owner's database when they are not there. Throws an Obstacle; then nothing runs and nothing was changed.
 */
export const startEmbedded = async (options: EmbeddedOptions): Promise<EmbeddedPostgres> => {
  const { dataDir, password, settings = {} } = options
  const place = placeCluster(dataDir, options.binaries ?? packagedBinaries(), options.elsewhere)
  if (!isInitialised(place)) initialise(place, password)
  await clearOrphan(place.data)
  const port = await freeLoopbackPort(lastPort(dataDir))
  notePort(dataDir, port)
  const logFile = join(dataDir, 'postgres.log')
  const server = spawnServer(place, port, settings, logFile)
  try {
    await untilReady(server, superuserUrl(port, password), logFile)
    await ensureOwner(port, password)
  } catch (error) {
    await stopServer(server)
    throw error
  }
  return {
    port,
    ownerUrl: (database) => ownerUrl(port, password, database),
    superuserUrl: (database) => superuserUrl(port, password, database),
    exited: server.exited,
    stop: () => stopServer(server),
  }
}

const notePort = (dataDir: string, port: number): void => {
  try {
    writeFileSync(portFile(dataDir), `${port}\n`)
  } catch (error) {
    throw unwritableFolder(error, dataDir)
  }
}
