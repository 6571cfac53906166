import { plain, type Table } from './table.ts'

/** What a spreadsheet takes for a formula (OWASP, CSV injection), full-width signs included. */
const formula = /^[\t\r\n]|^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/

/** RFC 4180 with a byte order mark, by which Excel knows UTF-8. What looks like a formula begins with an apostrophe. */
export const csv = ({ headings, rows }: Table): string =>
  `\uFEFF${[headings, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`

/** The same where a spreadsheet that expects semicolons would begin a cell of its own. */
const hidden = /([;\t]\s*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g

const cell = (value: string): string => {
  const inert = plain(value).replace(hidden, "$1'")
  const safe = formula.test(value) ? `'${inert}` : inert
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
