import writeExcelFile from 'write-excel-file/node'
import { plain, type Table } from './table.ts'

const widest = 48
const narrowest = 12

/** An Excel workbook (ISO/IEC 29500) of text cells only: what looks like a formula stays what somebody wrote. */
export const xlsx = async ({ headings, rows }: Table, sheet: string): Promise<Uint8Array> => {
  const cell = (value: string, fontWeight?: 'bold') => ({
    value: plain(value),
    type: String,
    ...(fontWeight ? { fontWeight } : {}),
  })
  const columns = headings.map((heading, index) => ({
    width: Math.min(
      widest,
      Math.max(narrowest, heading.length, ...rows.map((row) => row[index]?.length ?? 0)) + 2,
    ),
  }))
  const data = [
    headings.map((heading) => cell(heading, 'bold')),
    ...rows.map((row) => row.map((one) => cell(one))),
  ]
  return await writeExcelFile(data, { sheet, columns, stickyRowsCount: 1 }).toBuffer()
}
