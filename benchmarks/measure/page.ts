import autocannon from 'autocannon'
import { startServer } from '../servers/start.ts'
import { median } from './median.ts'
import type { Pace } from './measure.ts'
import { connections } from './round.ts'

export type MeasuredPage = { path: string; bytes: number; memoised: number; bare: number; share: number }

/**
 * A page of the site that runs at `url`, from its memo, against a bare server that returns the same bytes; they take
 * turns, and the first turn warms up. Requests a second are medians, and `share` is what is left of the bare server's.
 */
export const measurePage = async (url: string, path: string, pace: Pace): Promise<MeasuredPage> => {
  const page = await fetch(url + path)
  if (page.status !== 200) throw new Error(`${path} answered ${page.status}.`)
  const { byteLength: bytes } = await page.arrayBuffer()
  const bare = await startServer(import.meta.resolve('../servers/bare-page.ts'), { args: [url + path] })
  try {
    const turns: { memoised: number; bare: number }[] = []
    for (let turn = 0; turn <= pace.rounds; turn++)
      turns.push({
        memoised: await perSecond(url + path, pace.seconds),
        bare: await perSecond(bare.url, pace.seconds),
      })
    const of = (side: 'memoised' | 'bare'): number => median(turns.slice(1).map((turn) => turn[side]))
    return { path, bytes, memoised: of('memoised'), bare: of('bare'), share: of('memoised') / of('bare') }
  } finally {
    await bare.stop()
  }
}

const perSecond = async (url: string, duration: number): Promise<number> => {
  const { requests, non2xx, errors } = await autocannon({ url, connections, duration })
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx + errors} requests failed.`)
  return requests.average
}
