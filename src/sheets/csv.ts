import { parse } from 'csv-parse/sync'
import { decode, type Encoding } from './encoding.ts'
import { limits } from './limits.ts'

const delimiters = [';', ',', '\t'] as const

/** A CSV file as rows of texts: with or without a mark, comma, semicolon or tab, Excel's `sep=` line left out. */
export const readCsv = (
  bytes: Uint8Array,
  said?: Encoding,
): { rows: string[][]; encoding: Encoding; delimiter: string } => {
  const { text, encoding } = decode(bytes, said)
  const [, named, body = text] = /^\uFEFF?sep=(.)\r?\n([\s\S]*)$/.exec(text) ?? []
  const delimiter = named ?? widest(body)
  return { rows: parsed(body, delimiter), encoding, delimiter }
}

const parsed = (text: string, delimiter: string, to?: number): string[][] =>
  parse(text, {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: limits.columns * limits.cell * 2,
    ...(to ? { to } : {}),
  })

/** The delimiter that parts the headings into most columns. */
const widest = (text: string): string => {
  const width = (delimiter: string) => {
    try {
      return parsed(text, delimiter, 1)[0]?.length ?? 0
    } catch {
      return 0
    }
  }
  return delimiters.reduce((best, next) => (width(next) > width(best) ? next : best))
}
