import type { FastifyRequest } from 'fastify'
import { Buckets, type Allowance } from './bucket.ts'

const tenMinutes = 600

/** A whole parliament may answer from one network, and a coordinator corrects a delegation many times. */
const allowances = {
  /** Answers and other changes under one personal link. */
  change: { times: 30, seconds: tenMinutes },
  /** Letters as PDF and data files under one personal link: they cost more than a page. */
  file: { times: 20, seconds: tenMinutes },
  /** Links and codes that open nothing, by network. */
  miss: { times: 30, seconds: tenMinutes },
  /** Answers without a personal link, by network. */
  request: { times: 60, seconds: tenMinutes },
  /** The same without a proof of work: the page works without a script, for few. */
  unproven: { times: 10, seconds: tenMinutes },
} satisfies Record<string, Allowance>

type Counted = keyof typeof allowances

/** Counts one; gives the seconds to wait when there were too many, else 0. */
export type Limits = (what: Counted, key: string | null) => number

/** A key of null is not counted: a request from this machine speaks for nobody in particular. */
export const limitsInMemory = (now?: () => number): Limits => {
  const buckets = Object.fromEntries(
    Object.entries(allowances).map(([what, allowance]) => [what, new Buckets(allowance, now)]),
  )
  return (what, key) => (key === null ? 0 : buckets[what]!.take(key))
}

const networkHeader = 'x-network'
const plausible = /^[\w-]{8,64}$/

/**
 * The sender's network as delivery names it: a keyed hash of the first 24 or 48 bits of the address, with a key of the
 * moment. No address reaches this process. Delivery lets no such header of a stranger through.
 */
export const networkOf = ({ headers }: Pick<FastifyRequest, 'headers'>): string | null => {
  const named = headers[networkHeader]
  return typeof named === 'string' && plausible.test(named) ? named : null
}
