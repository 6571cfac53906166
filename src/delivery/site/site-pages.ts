import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer } from '../answer.ts'
import type { Current } from '../current.ts'
import type { OnFault } from '../http/errors.ts'
import { Kept } from '../memo/kept.ts'
import { Refusal } from '../refusal.ts'
import type { SiteAddress } from './address.ts'
import { movedTo } from './answered.ts'
import { asNotFound, notFoundAddress } from './not-found.ts'
import { renderedPages } from './rendered.ts'
import { unavailable } from './unavailable.ts'

/** Milliseconds. */
const patience = 9_000

type Where = Pick<SiteAddress, 'locale' | 'kind'>
type Settings = { site: string; keeps: boolean; onFault: OnFault }

/**
 * Pages as readers get them, whatever happens: the page, the page that says that there is none, or the one that says
 * to come back. `url` is where the reader is told to try again.
 */
export const sitePages = (current: Current, { site, keeps, onFault }: Settings) => {
  const rendered = renderedPages(current, { site, keeps })

  const otherwise = async (where: Where, url: string, make: () => Promise<Answer | Kept>) => {
    try {
      return await inTime(make())
    } catch (error) {
      if (!(error instanceof Refusal)) onFault(error)
      return unavailable(where, url)
    }
  }
  const missing = (where: Where, url: string): Promise<Answer | Kept> =>
    otherwise(where, url, async () => asNotFound(await rendered(notFoundAddress(where))))

  const page = async (address: SiteAddress, url: string): Promise<Answer | Kept> => {
    const { path, moved } = address
    if (moved) return movedTo(308, path)
    if (path === notFoundAddress(address).path) return missing(address, url)
    return otherwise(address, url, async () => {
      const made = await rendered(address)
      return statusOf(made) === 404 ? missing(address, url) : made
    })
  }
  return { page, missing }
}

/** Also who waits for a turn hears of it before a silent connection is cut. */
const inTime = async <T>(making: Promise<T>): Promise<T> => {
  const stop = new AbortController()
  const late = sleep(patience, undefined, { signal: stop.signal }).then(() => {
    throw new Error('The site takes too long')
  })
  try {
    return await Promise.race([making, late])
  } finally {
    late.catch(() => {})
    stop.abort()
  }
}

const statusOf = (made: Answer | Kept): number => (made instanceof Kept ? made.about.status : made.status)
