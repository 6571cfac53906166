import type { PayloadRequest } from 'payload'
import { record } from '../../audit/record.ts'
import { inTransaction } from '../../audit/transaction.ts'
import { takeTurns } from '../database.ts'
import { guessLanguage } from '../language-rule.ts'
import { letterLanguages } from '../letter-languages.ts'
import { Refusal } from '../problems.ts'
import { addresseeOf, untouched, type AddresseeKind, type AddresseeRecord } from '../record-names.ts'
import { ownCategory } from '../selection.ts'
import { suggestMapping, type Column, type Mapping } from './columns.ts'
import { comparer, type Found } from './compare.ts'
import type { Encoding } from '../../sheets/encoding.ts'
import { knownTo, type Known } from './known.ts'
import { remarkIn, statusOf, summaryOf, type ReportedRow, type Summary } from './report.ts'
import type { Table } from '../../sheets/read-table.ts'
import { readTable } from './table.ts'
import { valuesOf, type Values } from './values.ts'

export type ImportRequest = {
  meeting: string
  category: string
  bytes: Uint8Array
  encoding?: Encoding | undefined
  /** Columns by their place from 0 or by their heading; suggested from the headings when left out. */
  mapping?: Partial<Record<Column, number | string>> | undefined
  /** What a row is that no record and no column says it of. */
  addressee: AddresseeKind
  /** Rows to import though they look like duplicates, and rows to leave out; numbered as in the file. */
  include: number[]
  leaveOut: number[]
  dryRun: boolean
}

export type Imported = {
  dryRun: boolean
  created: number
  format: Table['format']
  encoding: Encoding | null
  headings: string[]
  mapping: Mapping
  summary: Summary
  rows: ReportedRow[]
}

type Judged = { report: ReportedRow; values: Values; country: string | null; record: AddresseeRecord | null }

/**
 * Reads a list of guests and says of every row what becomes of it. A dry run writes nothing. Otherwise all rows that
 * are in order become drafts of invitations, linked to the records they match, or, when one row has an error, none.
 */
export const importList = async (req: PayloadRequest, asked: ImportRequest): Promise<Imported> => {
  const table = await readTable(asked.bytes, asked.encoding)
  const mapping = mappingOf(table.headings, asked.mapping)
  return inTransaction(req, async () => {
    await ownCategory(req, asked.meeting, asked.category)
    await takeTurns(req, asked.meeting)
    const judged = await judge(req, asked, table, mapping)
    const rows = judged.map(({ report }) => report)
    const { headings, format, encoding } = table
    const answer = { headings, mapping, format, encoding, summary: summaryOf(rows), rows }
    if (asked.dryRun) return { dryRun: true, created: 0, ...answer }
    if (answer.summary.error > 0) throw new Refusal('import-has-errors', answer)
    const wanted = judged.filter(({ report }) => report.status === 'ok')
    for (const row of wanted) await write(req, asked, row)
    await record(
      req,
      'invitations-imported',
      { collection: 'meetings', id: asked.meeting },
      String(wanted.length),
    )
    return { dryRun: false, created: wanted.length, ...answer }
  })
}

const mappingOf = (headings: string[], said: ImportRequest['mapping']): Mapping => {
  const mapping = said
    ? (Object.fromEntries(
        Object.entries(said).map(([column, at]) => [
          column,
          typeof at === 'number' ? at : headings.indexOf(at),
        ]),
      ) as Mapping)
    : suggestMapping(headings)
  const fits = Object.values(mapping).every((at) => at >= 0 && at < headings.length)
  if (mapping.name === undefined || !fits)
    throw new Refusal('name-column-needed', { headings, mapping: suggestMapping(headings) })
  return mapping
}

const judge = async (
  req: PayloadRequest,
  asked: ImportRequest,
  table: Table,
  mapping: Mapping,
): Promise<Judged[]> => {
  const known = await knownTo(req, asked.meeting)
  const written = await letterLanguages(req, asked.category)
  const compare = comparer(known)
  const [include, leaveOut] = [new Set(asked.include), new Set(asked.leaveOut)]
  return table.rows.map((row) => {
    const { values, errors } = valuesOf(row, mapping, known.countries)
    // What is left out is no reason to call a later row a duplicate.
    const { found, record: match } = leaveOut.has(row.number)
      ? { found: [], record: null }
      : compare(row.number, values)
    const country = values.country ?? match?.country ?? null
    const language = values.language ?? guessLanguage(codeOf(country, match, known), written)
    const remarks = [...errors.map((code): Found => ({ code })), ...found, ...hints(values, country)].map(
      (one) => remarkIn(req, one),
    )
    return {
      values,
      country,
      record: match,
      report: {
        row: row.number,
        status: statusOf(remarks, include.has(row.number), leaveOut.has(row.number)),
        name: values.name,
        email: values.email ?? match?.email ?? null,
        language,
        addressee: match?.kind ?? values.addressee ?? asked.addressee,
        record: match?.id ?? null,
        remarks,
      },
    }
  })
}

const codeOf = (country: string | null, match: AddresseeRecord | null, { codes }: Known) =>
  (country && codes.get(country)) ?? match?.isoAlpha2 ?? null

const hints = ({ language, email }: Values, country: string | null): Found[] => [
  ...(email ? [] : [{ code: 'no-address' as const }]),
  ...(!language && country ? [{ code: 'language-guessed' as const }] : []),
]

const write = async (
  req: PayloadRequest,
  { meeting, category }: ImportRequest,
  { report, values, country, record: match }: Judged,
): Promise<void> => {
  const { name, email, language, addressee } = report
  await req.payload.create({
    collection: 'invitations',
    data: {
      ...{ name, email, meeting, category, country, language },
      ...addresseeOf(addressee, match?.id ?? null),
      copyTo: values.copyTo,
      salutation: values.salutation,
      places: values.places,
      notes: values.notes,
      ...untouched,
    },
    depth: 0,
    overrideAccess: false,
    req,
  })
}
