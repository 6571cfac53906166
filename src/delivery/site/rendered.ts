import type { Answer } from '../answer.ts'
import type { Current } from '../current.ts'
import { Kept } from '../memo/kept.ts'
import { remember } from '../memo/remember.ts'
import { Refusal } from '../refusal.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { SiteAddress } from './address.ts'
import { answered } from './answered.ts'
import { askSite } from './ask.ts'
import { compressed } from './compressed.ts'
import { Turns } from './turns.ts'

type Settings = { site: string; keeps: boolean }

/** The site is one process with one thread: more at a time make nothing faster. */
const turns = { running: 4, waiting: 64 }
const tries = 2

/**
 * Pages of the site from the generation's memo, or made by the site's process: once, however many ask at the same time.
 * A page during whose making something was published is made again, and not kept if that happens twice. A page whose
 * time is over is made anew, and shown once more while the site cannot. Rejects when it cannot make one without such.
 */
export const renderedPages = (current: Current, { site, keeps }: Settings) => {
  const queue = new Turns(turns)
  const running = new WeakMap<Snapshot, Map<string, Promise<Answer>>>()

  const once = (snapshot: Snapshot, address: SiteAddress): Promise<Answer> => {
    const now = running.get(snapshot) ?? new Map<string, Promise<Answer>>()
    running.set(snapshot, now)
    const begun = now.get(address.path)
    if (begun) return begun
    const making = queue
      .take(async () => answered(address, await askSite(site, address.path)))
      .finally(() => now.delete(address.path))
    now.set(address.path, making)
    return making
  }

  return async (address: SiteAddress): Promise<Answer | Kept> => {
    let made: Answer | undefined
    for (let attempt = 0; attempt < tries; attempt++) {
      const { snapshot } = current
      if (!snapshot) throw new Refusal('not-ready')
      const kept = snapshot.memo.get(keyOf(address))
      if (kept) return kept
      const over = snapshot.memo.last(keyOf(address))
      try {
        made = await once(snapshot, address)
      } catch (error) {
        if (!over) throw error
        return over
      }
      if (!made.etag || !keeps) break
      if (current.snapshot === snapshot) return keep(snapshot, address, made)
    }
    return fleetingly(made!)
  }
}

/** A page may show something of every noun, so that it depends on all of them. */
const keep = async (snapshot: Snapshot, address: SiteAddress, answer: Answer): Promise<Answer | Kept> => {
  const key = keyOf(address)
  const kept = snapshot.memo.get(key) ?? remember(snapshot, key, (now) => touchAll(now, answer))
  if (!(kept instanceof Kept)) return kept
  return compressed(kept, snapshot.seq, (put) => {
    // A full memo does not take every page, but whoever asked for this one gets it small.
    if (!snapshot.memo.grow(key, kept, put)) put()
  })
}

const keyOf = ({ key, path }: SiteAddress): string => key ?? path

const touchAll = (snapshot: Snapshot, answer: Answer): Answer => {
  for (const slug of snapshot.shelves.keys()) snapshot.touch(slug)
  return answer
}

const fleetingly = ({ etag: _, ...answer }: Answer): Answer => answer
