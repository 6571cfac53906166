import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../../..')

const notOurs = new Set(['node_modules', '.git', '.next', '.data', 'artefacts', 'private', 'public'])

/** Every file below a folder, as paths from the root; without what is installed, built, stored or recorded. */
export const filesBelow = (folder = '.'): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`
    if (notOurs.has(entry.name)) return []
    return entry.isDirectory() ? filesBelow(path) : [path]
  })

export const foldersBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)

export const text = (path: string): string => readFileSync(join(root, path), 'utf8')

export const linesOf = (path: string): number => text(path).split('\n').length - 1

const source = /[.](ts|tsx|js|cjs|mjs|css)$/
const generated = /^src\/(generated|db\/migrations)\/|importMap[.]js$|^next-env[.]d[.]ts$/
const data = /^src\/seed\/data\/|^tests\/fixtures\//

/** What a person writes and reads: no generated files and no lists of data. */
export const sourceFiles = (): string[] =>
  filesBelow().filter((path) => source.test(path) && !generated.test(path) && !data.test(path))
