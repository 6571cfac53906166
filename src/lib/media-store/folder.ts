import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { mkdir, open, readdir, rename, stat, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MediaStore, OpenFile } from './store.ts'

/** The public copies in a folder of this machine, or of a disk that several share. */
export const folderStore = (folder: string): MediaStore => ({
  put: async (name, data) => {
    const part = join(folder, `.${randomUUID()}.part`)
    await mkdir(folder, { recursive: true })
    await writeFile(part, data)
    await rename(part, join(folder, name))
  },
  open: (name) => openFile(join(folder, name)),
  list: async () => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(nothingIfAbsent)
    const files = entries.filter((entry) => entry.isFile())
    return Promise.all(
      files.map(async ({ name }) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
    )
  },
  remove: (name) => unlink(join(folder, name)),
})

/** Links are not followed. */
const openFile = async (path: string): Promise<OpenFile | null> => {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch(() => null)
  const found = await handle?.stat()
  if (!handle || !found?.isFile()) {
    await handle?.close()
    return null
  }
  return {
    size: found.size,
    read: async (part) => handle.createReadStream(part ? { start: part.first, end: part.last } : {}),
    close: () => handle.close(),
  }
}

const nothingIfAbsent = (error: NodeJS.ErrnoException): [] => {
  if (error.code === 'ENOENT') return []
  throw error
}
