import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as breath } from 'node:timers/promises'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { linesOf, type State, stateOf } from './state.ts'

const stateFile = 'published.ndjson'
const contactFile = 'last-contact'

/** What was written last, with the newest known contact; null when there is nothing to read. */
export const readState = async (folder: string): Promise<State | null> => {
  const state = stateOf(await readFile(join(folder, stateFile), 'utf8').catch(() => ''))
  if (!state) return null
  const contact = await readFile(join(folder, contactFile), 'utf8').catch(() => '')
  const contactAt = [state.contactAt, contact.trim()].filter(isTime).sort().at(-1) ?? state.contactAt
  return { ...state, contactAt }
}

/** Writes a snapshot, which nobody changes, a piece at a time between requests. */
export const writeState = (folder: string, snapshot: Snapshot, contactAt: Date): Promise<void> =>
  writeWhole(folder, stateFile, linesOf(snapshot, contactAt))

export const writeContact = (folder: string, contactAt: Date): Promise<void> =>
  writeWhole(folder, contactFile, [`${contactAt.toISOString()}\n`])

/** Readable by us alone, and there as a whole or not at all. */
const writeWhole = async (folder: string, name: string, pieces: Iterable<string>): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, name)
  const handle = await open(`${path}.new`, 'w', 0o600)
  try {
    for (const piece of pieces) {
      await handle.write(piece)
      await breath()
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(`${path}.new`, path)
}

const isTime = (text: string): boolean => !Number.isNaN(Date.parse(text))
