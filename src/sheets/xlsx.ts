import { readSheet } from 'read-excel-file/node'
import { limits } from './limits.ts'
import { unpackedSize } from './zip-size.ts'

/** The first sheet of a workbook as rows of texts; of a formula, what it showed when it was saved. Throws on a bomb. */
export const readXlsx = async (bytes: Uint8Array): Promise<string[][]> => {
  if (unpackedSize(bytes) > limits.unpackedBytes) throw new RangeError('The workbook is too large.')
  const rows = await readSheet(Buffer.from(bytes))
  return rows.map((row) => row.map(textOf))
}

const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}
