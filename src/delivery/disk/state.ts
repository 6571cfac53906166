import type { LogRow } from '../snapshot/published.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** First line of the file: what it is, how new it is, and when the log was last read. */
export type Head = { format: 1; seq: number; contactAt: string }
export type State = Head & { rows: LogRow[] }

const linesAtOnce = 500

/** The lines of the file, some hundreds at a time: a head, the rows, and their number as the last line. */
export function* linesOf(snapshot: Snapshot, contactAt: Date): Generator<string> {
  const head: Head = { format: 1, seq: snapshot.seq, contactAt: contactAt.toISOString() }
  let lines = [JSON.stringify(head)]
  let count = 0
  for (const row of rowsOf(snapshot)) {
    count++
    lines.push(JSON.stringify(row))
    if (lines.length < linesAtOnce) continue
    yield `${lines.join('\n')}\n`
    lines = []
  }
  yield `${[...lines, String(count)].join('\n')}\n`
}

/** What the text of a file says; null for one that is torn or of another format. */
export const stateOf = (text: string): State | null => {
  const lines = text.trimEnd().split('\n')
  if (lines.length < 2 || Number(lines.at(-1)) !== lines.length - 2) return null
  try {
    const head = JSON.parse(lines[0]!) as Partial<Head>
    if (head.format !== 1 || typeof head.seq !== 'number' || typeof head.contactAt !== 'string') return null
    const rows = lines.slice(1, -1).map((line) => JSON.parse(line) as LogRow)
    return { format: 1, seq: head.seq, contactAt: head.contactAt, rows }
  } catch {
    return null
  }
}

/** The rows of the log as they are there, removals too: who follows the changes may have missed one. */
function* rowsOf({ shelves, changes }: Snapshot): Generator<LogRow> {
  for (const change of changes.since(0, Infinity)) {
    const document = shelves.get(change.collection)?.documents.get(change.id)
    const layer = change.locale === '*' ? document?.shared : document?.languages[change.locale]
    yield {
      ...change,
      body: change.op === 'put' ? (layer?.body ?? null) : null,
      firstAt: layer?.firstAt ?? null,
    }
  }
}
