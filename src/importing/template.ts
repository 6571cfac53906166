import writeExcelFile from 'write-excel-file/node'
import { inLanguage } from '../i18n/label.ts'
import type { Noun } from './noun.ts'

const widths = 24

/** An empty sheet with the headings that are understood, in the language of the account. */
export const templateOf = async (
  { columns, collection }: Noun,
  format: 'csv' | 'xlsx',
  language: string,
): Promise<{ name: string; type: string; body: Uint8Array }> => {
  const headings = columns.map(({ label }) => inLanguage(label, language))
  const name = `${collection}.${format}`
  if (format === 'csv') {
    // Excel knows UTF-8 by the mark at the beginning.
    const body = new TextEncoder().encode(`\uFEFF${headings.map((one) => `"${one}"`).join(';')}\r\n`)
    return { name, body, type: 'text/csv; charset=utf-8' }
  }
  const row = headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  const sheet = { sheet: collection, columns: headings.map(() => ({ width: widths })), stickyRowsCount: 1 }
  return {
    name,
    body: await writeExcelFile([row], sheet).toBuffer(),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }
}
