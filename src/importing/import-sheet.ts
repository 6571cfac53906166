import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { record } from '../audit/record.ts'
import { inTransaction } from '../audit/transaction.ts'
import { rowsOf } from '../db/rows.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Encoding } from '../sheets/encoding.ts'
import { readTable, SheetRefused, type Table } from '../sheets/read-table.ts'
import { changesOf, type Change } from './changes.ts'
import { comparer, type Found } from './compare.ts'
import { knownOf } from './known.ts'
import { fits, suggestMapping, type Mapping } from './mapping.ts'
import type { Noun } from './noun.ts'
import { Refusal } from './problems.ts'
import { readRow } from './read-row.ts'
import { referencesFor } from './references.ts'
import { fateOf, remarkIn, summaryOf, type ReportedRow, type Summary } from './report.ts'
import { writeRow } from './write-row.ts'

export type Asked = {
  bytes: Uint8Array
  encoding?: Encoding | undefined
  /** Suggested from the headings when left out. */
  mapping?: Mapping | undefined
  /** The language of texts whose column does not say it. */
  language: Locale
  /** Rows to import though they look like a record, and rows to leave out; numbered as in the file. */
  include: readonly number[]
  leaveOut: readonly number[]
  dryRun: boolean
  /** Hears after every row that was written. */
  onProgress?: ((done: number, of: number) => void) | undefined
}

export type Imported = {
  dryRun: boolean
  written: number
  format: Table['format']
  encoding: Encoding | null
  headings: string[]
  mapping: Mapping
  summary: Summary
  rows: ReportedRow[]
}

type Judged = { report: ReportedRow; changes: Change[] }

/**
 * Reads a sheet and says of every row whether it makes a record, changes one, changes nothing or is refused. A dry run
 * writes nothing. Otherwise all rows that are in order become drafts, or, when one is refused, none.
 */
export const importSheet = async (req: PayloadRequest, noun: Noun, asked: Asked): Promise<Imported> => {
  const table = await tableOf(asked)
  const mapping = asked.mapping ?? suggestMapping(noun, table.headings)
  if (!fits(noun, mapping, table.headings))
    throw new Refusal('name-column-needed', {
      headings: table.headings,
      mapping: suggestMapping(noun, table.headings),
    })
  return inTransaction(req, async () => {
    await takeTurns(req, noun)
    const judged = await judge(req, noun, asked, table, mapping)
    const rows = judged.map(({ report }) => report)
    const { headings, format, encoding } = table
    const answer = { headings, mapping, format, encoding, summary: summaryOf(rows), rows }
    if (asked.dryRun) return { dryRun: true, written: 0, ...answer }
    if (answer.summary.refused > 0) throw new Refusal('import-has-errors', answer)
    return { dryRun: false, written: await write(req, noun, asked, judged), ...answer }
  })
}

const tableOf = async ({ bytes, encoding }: Asked): Promise<Table> => {
  try {
    return await readTable(bytes, encoding)
  } catch (error) {
    throw error instanceof SheetRefused ? new Refusal(error.code) : error
  }
}

/** Two people with the same sheet make one list of people. */
const takeTurns = (req: PayloadRequest, { collection }: Noun) =>
  rowsOf(req, sql`select pg_advisory_xact_lock(hashtextextended(${`import of ${collection}`}, 0))`)

const judge = async (
  req: PayloadRequest,
  noun: Noun,
  { language, include, leaveOut }: Asked,
  table: Table,
  mapping: Mapping,
): Promise<Judged[]> => {
  const references = await referencesFor(req)
  const compare = comparer(noun, await knownOf(req, noun))
  return table.rows.map((row) => {
    const { values, errors } = readRow(noun, row, mapping, references)
    const isLeftOut = leaveOut.includes(row.number)
    // What is left out is no reason to call a later row a duplicate.
    const { found, match } = isLeftOut ? { found: [], match: null } : compare(row.number, values)
    const { changes, hints } = changesOf(noun, values, language, match?.document ?? null)
    const lacking = match ? [] : noun.needed.filter((key) => !values.has(key) && errors.length === 0)
    const said = [
      ...errors.map((code): Found => ({ code })),
      ...lacking.map((key): Found => ({ code: `${key}-needed` as 'legislature-needed' })),
      ...found,
      ...hints.map((code): Found => ({ code })),
    ].map((one) => remarkIn(req, one))
    const wish = { include: include.includes(row.number), leaveOut: isLeftOut, isNew: match === null }
    const names = noun.columns.filter(({ path }) => path === 'name').map(({ key }) => values.get(key))
    return {
      changes,
      report: {
        row: row.number,
        fate: fateOf(said, wish, changes),
        name: names.find(Boolean) ?? '',
        record: match?.document.id ?? null,
        changes: changes.map(({ key }) => key),
        remarks: said,
      },
    }
  })
}

const write = async (req: PayloadRequest, noun: Noun, asked: Asked, judged: Judged[]): Promise<number> => {
  const wanted = judged.filter(({ report: { fate } }) => fate === 'create' || fate === 'update')
  for (const [index, { report, changes }] of wanted.entries()) {
    await writeRow(req, noun, changes, report.record, asked.language)
    asked.onProgress?.(index + 1, wanted.length)
  }
  await record(req, 'sheet-imported', { collection: noun.collection, id: 'import' }, String(wanted.length))
  return wanted.length
}
