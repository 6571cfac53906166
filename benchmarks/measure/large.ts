import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { deliveryNodeFlags } from '../../src/delivery/node-flags.ts'
import type { Content } from '../content/content.ts'
import { appendRows } from '../content/append.ts'
import { idOf, scaleRows } from '../content/scale.ts'
import { meetingPage } from '../scenarios/meeting-page.ts'
import { startServer, type Running } from '../servers/start.ts'
import { median } from './median.ts'
import { playRound, type Round } from './round.ts'

/** What is measured on one large log, and what is not a matter of sides. Times in milliseconds where not said otherwise. */
export type Large = {
  documents: number
  jsonBytes: number
  bootSeconds: number
  rssBytes: number
  rssAfterBytes: number
  generations: number
  blocked: number
  blockedAtMost: number
  seenMedian: number
  seenP99: number
  crowd: Round
}

const documents = 20_000
const generations = 100
const manyConnections = 100

export const measureLarge = async (content: Content, delivery: Running, seconds: number): Promise<Large> => {
  const { large, folder } = content
  const client = new pg.Client({ connectionString: large.superuserUrl })
  await client.connect()
  const jsonBytes = await appendRows(client, scaleRows(documents))
  const began = performance.now()
  const start = (name: string): Promise<Running> =>
    startServer(import.meta.resolve('../../src/delivery/server.ts'), {
      env: { DELIVERY_DATABASE_URL: large.deliveryUrl, DATA_DIR: `${folder}/${name}` },
      flags: deliveryNodeFlags,
    })
  const first = await start('one')
  const bootSeconds = (performance.now() - began) / 1000
  const second = await start('two')
  try {
    await sleep(8_000)
    const { rssBytes } = await first.usage()
    const [blocked, seen]: [number[], number[]] = [[], []]
    for (let round = 1; round <= generations; round++) {
      await first.usage()
      seen.push(await publishAndSee(client, [first, second], `Round ${round}`))
      blocked.push((await first.usage()).blocked)
    }
    const { rssBytes: rssAfterBytes } = await first.usage()
    const crowd = await playRound(
      { way: 'knownText', server: delivery, asked: meetingPage.otherVariables },
      seconds,
      manyConnections,
    )
    const sorted = [...seen].sort((a, b) => a - b)
    return {
      documents,
      jsonBytes,
      bootSeconds,
      rssBytes,
      rssAfterBytes,
      generations,
      crowd,
      blocked: median(blocked),
      blockedAtMost: Math.max(...blocked),
      seenMedian: median(seen),
      seenP99: sorted.at(-1)!,
    }
  } finally {
    await Promise.all([first.stop(), second.stop(), client.end()])
  }
}

/** From the end of the transaction until every node answers the new title. */
const publishAndSee = async (client: pg.Client, nodes: Running[], title: string): Promise<number> => {
  await client.query('begin')
  await client.query(
    `update published.log set seq = nextval('published.log_seq'), at = now(), body = jsonb_set(body, '{title}', to_jsonb($1::text))
     where collection = 'meetings' and id = $2 and locale = 'en'`,
    [title, idOf(0)],
  )
  await client.query("notify published, '1'")
  await client.query('commit')
  const committed = performance.now()
  const shows = async ({ url }: Running): Promise<void> => {
    const address = `${url}/api/meetings/${idOf(0)}?depth=0&joins=false&select[title]=true`
    while (((await (await fetch(address)).json()) as { title: string }).title !== title) await sleep(1)
  }
  await Promise.all(nodes.map(shows))
  return performance.now() - committed
}
