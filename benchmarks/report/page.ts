import { connections } from '../measure/round.ts'
import type { Large } from '../measure/large.ts'
import type { Measured, Pace } from '../measure/measure.ts'
import { figures, ratios } from './tables.ts'
import { writeMegabytes, writeNumber } from './write-number.ts'

/** Words for the machine that say nothing of whose it is. */
export type Machine = { cores: number; node: string; platform: string; load: number }

/** The whole of docs/performance.md. `chart` is the path of a scenario's picture, seen from the page. */
export const page = (
  measured: Measured[],
  large: Large,
  { rounds, seconds }: Pace,
  machine: Machine,
  day: string,
  chart: (slug: string) => string,
): string => `# Performance

Written by \`npm run bench\` on ${day}; not a line of it is written by hand. Machine: ${machine.cores} cores, ${machine.platform}, Node ${machine.node}; processes waiting for a core in the minute before: ${writeNumber(machine.load)}. Other machines give other numbers; the ratios are what counts.

All sides hold the same content: the seed, and an invented meeting with a declaration and 30 signatures. They ran in one go on loopback, each server in a process of its own, with ${connections} connections, and took turns: ${rounds} rounds of ${seconds} s each after one to warm up. Before anything was timed, all of them had answered the same JSON. Each figure is the median of its rounds; no request failed.

${measured.map((one) => section(one, chart)).join('\n\n')}

${largeSection(large)}

## How to read this

- _Delivery_ is the product's own process under its own database role and with its own flags for Node. _The same request_ is answered from the memo of finished bytes. _Every request different_ means that the answer is not in the memo: over GraphQL the query is known and its variables are new, over REST the address is new. _Another comment_ means that the text was never seen and is a known query once comments and spaces are taken away; _another literal_ that it asks for another slug in the text itself, and is a known query with the slug as a variable; _never seen before_ that the query has another name, and is parsed, checked and executed anew.
- _Bare node:http_ is a server of ten lines that returns the bytes of delivery's answer, whatever is asked.
- _Stock Payload_ is Payload's own GraphQL and REST handlers over the public view of the config, in plain Node without Next, on a database filled from the publication log; each request is another one. \`select: true\` is its own switch for reading only the columns that are asked for.
- The load comes from one more process on the same machine. Where a server is far from 100 % busy, the load or the rest of the machine was the limit and not the server: then _requests per processor ms_ is the fairer ratio.
- The memory in the table is that of the server process after its round. Delivery’s memo may take 8 MB; beyond the first two, what is asked once is not kept in it.
`

const section = (measured: Measured, chart: (slug: string) => string): string => {
  const { scenario, bytes, memory } = measured
  const { title, about, slug } = scenario
  return `## ${title}

What is asked: ${about}. The answer has ${writeWhole(bytes)} bytes.

![${title}: requests per second by side](${chart(slug)})

${figures(measured)}

${ratios(measured)}

Memory before the load: delivery ${writeMegabytes(memory.delivery)}, bare server ${writeMegabytes(memory.bare)}, stock Payload ${writeMegabytes(memory.stock)}.

${databaseWords(measured)}`
}

const writeWhole = (bytes: number): string => bytes.toLocaleString('en')

const databaseWords = ({ database: { delivery, stock } }: Measured): string =>
  `Database: while delivery was asked ${writeWhole(delivery.requests)} times in ${Math.round(delivery.seconds)} s, its database saw ${delivery.transactions} transactions: the look at the log once a second, and none for a request. Stock Payload's saw ${writeNumber(stock.transactions / stock.requests)} for each request; a statement outside of a transaction counts as one.`

const largeSection = (large: Large): string => `## Large content, many connections, and how soon it is seen

| | |
| --- | ---: |
| documents, each in three languages | ${writeWhole(large.documents)} |
| published JSON | ${writeMegabytes(large.jsonBytes)} |
| from the start of the process to its first answer | ${writeNumber(large.bootSeconds)} s |
| memory (RSS) after the start | ${writeMegabytes(large.rssBytes)} |
| memory after ${large.generations} publications with a request after each | ${writeMegabytes(large.rssAfterBytes)} |
| event loop blocked at most by a publication, median of them | ${writeNumber(large.blocked)} ms |
| longest of them | ${writeNumber(large.blockedAtMost)} ms |
| from COMMIT to new bytes on both of two nodes, median | ${writeNumber(large.seenMedian)} ms |
| the slowest of a hundred | ${writeNumber(large.seenP99)} ms |
| the meeting page, every request different, 100 connections: p50 | ${writeNumber(large.crowd.p50)} ms |
| p99 of the same | ${writeNumber(large.crowd.p99)} ms |`
