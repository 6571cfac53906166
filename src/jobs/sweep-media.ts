import { readdir, rename, stat, unlink } from 'node:fs/promises'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { foldersOf } from '../collections/editorial/media/folders.ts'
import { executor } from '../db/session.ts'

/** A copy is written before the transaction that publishes it commits; until then no row of the log names it. */
const graceMilliseconds = 10 * 60_000

/** Deletes the public copies that the log no longer names, and what an interrupted write left. Returns their names. */
export const sweepMedia = async (payload: Payload, now = Date.now()): Promise<string[]> => {
  const folder = foldersOf(payload.collections.media.config).published
  const isOld = async (name: string): Promise<boolean> =>
    (await stat(path.join(folder, name))).mtimeMs < now - graceMilliseconds
  const files = await filesIn(folder)
  const named = await namedFiles(payload)
  const swept: string[] = []
  for (const name of files)
    if (!named.has(name) && (await isOld(name)) && (await takeAway(folder, name, isOld))) swept.push(name)
  return swept
}

const filesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

const namedFiles = async (payload: Payload): Promise<Set<unknown>> => {
  const { rows } = await executor(payload).execute(
    sql`select body->>'filename' as name from published.log where op = 'put' and locale = '*' and body ? 'filename'`,
  )
  return new Set(rows.map(({ name }) => name))
}

/**
 * A publication may have written the same file anew since it was looked at. So it is moved aside first: what proves
 * to be fresh is put back, and what is written meanwhile has the same content, because its name is its hash.
 */
const takeAway = async (
  folder: string,
  name: string,
  isOld: (name: string) => Promise<boolean>,
): Promise<boolean> => {
  const aside = `.swept-${name}`
  await rename(path.join(folder, name), path.join(folder, aside))
  const old = await isOld(aside)
  if (old) await unlink(path.join(folder, aside))
  else await rename(path.join(folder, aside), path.join(folder, name))
  return old
}
