import { readCsv } from './csv.ts'
import type { Encoding } from './encoding.ts'
import { limits } from './limits.ts'
import { readXlsx } from './xlsx.ts'

export type Row = { number: number; cells: string[] }
export type Table = { headings: string[]; rows: Row[]; format: 'csv' | 'xlsx'; encoding: Encoding | null }

export type SheetFault = 'file-too-large' | 'file-unreadable' | 'file-empty'

/** Why a file is no table. */
export class SheetRefused extends Error {
  readonly code: SheetFault

  constructor(code: SheetFault) {
    super(code)
    this.code = code
  }
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/**
 * The table in a file, whatever its name says: a ZIP is a workbook, all else CSV. Rows are numbered as in the file;
 * the first that is not empty holds the headings. Throws SheetRefused when it is too large, unreadable or empty.
 */
export const readTable = async (bytes: Uint8Array, said?: Encoding): Promise<Table> => {
  if (bytes.byteLength > limits.bytes) throw new SheetRefused('file-too-large')
  const format = isZip(bytes) ? 'xlsx' : 'csv'
  const { rows, encoding } = await rowsOf(bytes, format, said)
  const [headings, ...rest] = rows
    .map((cells, index): Row => ({ number: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some(Boolean))
  if (!headings || rest.length === 0) throw new SheetRefused('file-empty')
  const widest = Math.max(headings.cells.length, ...rest.map(({ cells }) => cells.length))
  if (rest.length > limits.rows || widest > limits.columns) throw new SheetRefused('file-too-large')
  return { headings: headings.cells, rows: rest, format, encoding }
}

const rowsOf = async (
  bytes: Uint8Array,
  format: Table['format'],
  said?: Encoding,
): Promise<{ rows: string[][]; encoding: Encoding | null }> => {
  try {
    if (format === 'xlsx') return { rows: await readXlsx(bytes), encoding: null }
    const { rows, encoding } = readCsv(bytes, said)
    if (rows.some((cells) => cells.some((cell) => cell.includes('\0')))) throw new Error('This is no text.')
    return { rows, encoding }
  } catch (error) {
    throw new SheetRefused(error instanceof RangeError ? 'file-too-large' : 'file-unreadable')
  }
}
