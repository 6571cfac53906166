import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const roots = ['package-lock.json', 'tsconfig.json', 'next.config.ts', 'payload.config.ts', 'src']

/** Parts of `src` that Node runs as they are and Next never sees. */
const unbuilt = [
  'src/launch',
  'src/seed',
  'src/db/migrations',
  'src/db/embedded',
  'src/db/roles',
  'src/guests',
]

const stampFile = join('.next', 'built-from')

const filesUnder = (path: string): string[] => {
  if (!existsSync(path) || unbuilt.includes(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}

/** A hash over the name and content of every file that Next builds from. */
export const sourceStamp = (): string => {
  const hash = createHash('sha256')
  for (const file of roots.flatMap(filesUnder))
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** What the present build was made from; null when there is none, or an unfinished one. */
export const builtFrom = (): string | null =>
  existsSync(join('.next', 'BUILD_ID')) && existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : null

export const noteBuild = (stamp: string): void => writeFileSync(stampFile, stamp)
