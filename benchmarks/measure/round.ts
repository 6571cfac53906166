import { setTimeout as sleep } from 'node:timers/promises'
import autocannon from 'autocannon'
import type { Side } from './side.ts'
import { numbers } from './numbers.ts'

/** One side under load for some seconds. Times in milliseconds. */
export type Round = {
  perSecond: number
  p50: number
  p99: number
  /** Processor time of the server process for one request, in milliseconds, and its share of the round. */
  cpuPerRequest: number
  busy: number
  rssBytes: number
  /** Also those whose answer the end of the round cut off. */
  sent: number
}

export const connections = 16

const attempts = 5
const pause = 2_000

/**
 * A round in which every request is answered: a server that refuses is quick. One that was shed, because something else
 * on the machine took the processor, is played again; throws when that keeps happening.
 */
export const playRound = async (side: Side, seconds: number, open = connections): Promise<Round> => {
  for (let attempt = 1; ; attempt++) {
    const { round, failed } = await playOnce(side, seconds, open)
    if (failed === 0) return round
    if (attempt === attempts) throw new Error(`${side.way}: ${failed} requests failed.`)
    await sleep(pause)
  }
}

const playOnce = async (
  { server, asked }: Side,
  seconds: number,
  open: number,
): Promise<{ round: Round; failed: number }> => {
  const before = await server.usage()
  const began = performance.now()
  const { times, failed, sent, duration } = await load(server.url, asked, seconds, open)
  const took = performance.now() - began
  const after = await server.usage()
  const cpu = (after.cpu - before.cpu) / 1000
  times.sort((a, b) => a - b)
  const round: Round = {
    perSecond: times.length / duration,
    p50: at(times, 0.5),
    p99: at(times, 0.99),
    cpuPerRequest: cpu / times.length,
    busy: cpu / took,
    rssBytes: after.rssBytes,
    sent,
  }
  return { round, failed }
}

/** Every response time is kept, because autocannon's own histogram knows whole milliseconds only. */
const load = async (url: string, asked: Side['asked'], seconds: number, open: number) => {
  const times: number[] = []
  const first = typeof asked === 'function' ? asked(numbers.next()) : asked
  const vary = typeof asked === 'function' && {
    requests: [{ setupRequest: (request: autocannon.Request) => ({ ...request, ...asked(numbers.next()) }) }],
  }
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      {
        url: url + first.path,
        method: first.method,
        headers: { 'content-type': 'application/json' },
        ...(first.body !== undefined && { body: first.body }),
        ...vary,
        connections: open,
        duration: seconds,
      },
      (error, done) => (error ? reject(error as Error) : resolve(done)),
    )
    instance.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds))
  })
  const { non2xx, errors, requests, duration } = result
  return { times, failed: non2xx + errors, sent: requests.sent, duration }
}

const at = (sorted: number[], share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? NaN
