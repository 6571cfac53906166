import { setTimeout as sleep } from 'node:timers/promises'
import type { Current } from '../current.ts'
import { readState, writeContact, writeState } from './store.ts'

type Pace = { every: number; contactEvery: number }
type Note = (message: string) => void

const usualPace: Pace = { every: 5_000, contactEvery: 60_000 }

/**
 * Keeps on disk what is served, at most every five seconds and only when it changed, and once a minute when the log was
 * last read. `stop` writes once more. A full disk is noted and does not disturb.
 */
export const keepOnDisk = (folder: string, current: Current, note: Note, pace = usualPace) => {
  const stopping = new AbortController()
  const written = { generation: -1, contact: 0 }
  const write = async (): Promise<void> => {
    const { whole, contactAt } = current
    if (whole && whole.generation !== written.generation) {
      await writeState(folder, whole, contactAt)
      written.generation = whole.generation
    }
    if (whole && contactAt.getTime() - written.contact >= pace.contactEvery) {
      await writeContact(folder, contactAt)
      written.contact = contactAt.getTime()
    }
  }
  const attempt = (): Promise<void> =>
    write().catch((error: Error) => note(`the state was not written: ${error.message}`))
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await sleep(pace.every, undefined, { signal: stopping.signal, ref: false }).catch(() => {})
      await attempt()
    }
    // What came while the last attempt was writing.
    await attempt()
  }
  const ended = loop()
  const stop = async (): Promise<void> => {
    stopping.abort()
    await ended
  }
  return { stop }
}

/** Serves what an earlier process kept, unless the log was read meanwhile. Resolves with whether it did. */
export const restoreFromDisk = async (folder: string, current: Current): Promise<boolean> => {
  const state = await readState(folder)
  if (!state || current.whole) return false
  current.restore(state.rows, new Date(state.contactAt))
  return true
}
