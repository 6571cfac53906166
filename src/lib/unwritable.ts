import { Obstacle } from './obstacle.ts'

const unwritable = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOSPC', 'ENOENT'])

const causes: Record<string, string> = {
  EROFS: 'its file system is read-only',
  ENOSPC: 'its disk is full',
  ENOTDIR: 'a file stands where a folder is needed',
}

/** The sentence for a failed write under `folder`; an error of another kind comes back as it is. */
export const unwritableFolder = (error: unknown, folder: string, variable = 'DATA_DIR'): unknown => {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (!unwritable.has(code)) return error
  const cause = causes[code] ?? 'this user may not write there'
  return new Obstacle(
    `The folder ${folder} cannot be written because ${cause} (${code}); ` +
      `make it writable or set ${variable} to a folder that is.`,
  )
}
