import { setTimeout as sleep } from 'node:timers/promises'
import type { Content } from '../content/content.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import type { Running } from '../servers/start.ts'
import { refuseDifferences } from './agree.ts'
import { playRound, type Round } from './round.ts'
import { sidesOf, type Servers, type Way } from './side.ts'
import { transactionsOf } from './transactions.ts'

export type Pace = { rounds: number; seconds: number }
export type Rounds = Partial<Record<Way, Round[]>>

/** What the database of one server saw while it was asked. */
export type Asking = { transactions: number; requests: number; seconds: number }

export type Measured = {
  scenario: Scenario
  bytes: number
  /** Resident memory of each server before the load, in bytes. */
  memory: Record<keyof Servers, number>
  rounds: Rounds
  database: { delivery: Asking; stock: Asking }
}

/** A server still works on what was cut off at the end of its round, milliseconds. */
const settling = 1_000

/** The sides take turns, so that whatever else the machine does meets all of them; the first turn warms up. */
export const measure = async (
  scenario: Scenario,
  servers: Servers,
  { delivery, stock, administratorUrl }: Content,
  { rounds, seconds }: Pace,
  signal: AbortSignal,
): Promise<Measured> => {
  const sides = sidesOf(scenario, servers)
  const bytes = await refuseDifferences(scenario, sides)
  const memory = await memoryOf(servers)
  const counts = () =>
    Promise.all([delivery, stock].map(({ name }) => transactionsOf(administratorUrl, name)))
  const [before, began] = [await counts(), performance.now()]
  const played: { way: Way; round: Round }[] = []
  for (let turn = 0; turn <= rounds; turn++)
    for (const side of sides) {
      signal.throwIfAborted()
      played.push({ way: side.way, round: await playRound(side, seconds) })
      await sleep(settling)
    }
  const [after, took] = [await counts(), (performance.now() - began) / 1000]
  const of = (way: Way): Round[] => played.filter((one) => one.way === way).map(({ round }) => round)
  const asking = (index: 0 | 1, ...ways: Way[]): Asking => ({
    transactions: after[index]! - before[index]!,
    requests: ways.flatMap(of).reduce((sum, { sent }) => sum + sent, 0),
    seconds: took,
  })
  const database = {
    delivery: asking(0, 'memoised', 'knownText', 'newText', 'newLiteral', 'newName'),
    stock: asking(1, 'stock', 'stockSelect'),
  }
  refuseQueries(database.delivery)
  const timed = (way: Way): Round[] => of(way).slice(1)
  return {
    scenario,
    bytes,
    memory,
    rounds: Object.fromEntries(sides.map(({ way }) => [way, timed(way)])),
    database,
  }
}

const memoryOf = async ({ delivery, bare, stock }: Servers): Promise<Measured['memory']> => {
  const of = async (server: Running): Promise<number> => (await server.usage()).rssBytes
  return { delivery: await of(delivery), bare: await of(bare), stock: await of(stock) }
}

/** Delivery looks at the log once a second; everything else is a query too many. */
const refuseQueries = ({ transactions, seconds, requests }: Asking): void => {
  if (transactions > seconds * 1.1 + 5)
    throw new Error(`Delivery's database saw ${transactions} transactions during ${requests} requests.`)
}
