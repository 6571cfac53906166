import type { PayloadRequest } from 'payload'
import type { Locale } from '../../i18n/locales.ts'
import { languageOf } from '../problems.ts'
import type { AddresseeKind } from '../record-names.ts'
import type { Found, Other } from './compare.ts'
import { remarks, type RemarkCode, type Severity } from './remark-texts.ts'

export type Remark = { code: RemarkCode; severity: Severity; message: string; other?: Other }
export type RowStatus = 'ok' | 'duplicate' | 'error' | 'leftOut'

export type ReportedRow = {
  row: number
  status: RowStatus
  name: string
  email: string | null
  language: Locale
  addressee: AddresseeKind
  record: string | null
  remarks: Remark[]
}

export type Summary = Record<RowStatus, number> & { rows: number }

export const remarkIn = (req: PayloadRequest, { code, other }: Found): Remark => {
  const [severity, text] = remarks[code]
  return { code, severity, message: text[languageOf(req)], ...(other ? { other } : {}) }
}

/** What becomes of a row: an error counts only if the row is wanted, a duplicate only until somebody wants it all the same. */
export const statusOf = (found: readonly Remark[], include: boolean, leaveOut: boolean): RowStatus => {
  if (leaveOut) return 'leftOut'
  if (found.some(({ severity }) => severity === 'error')) return 'error'
  return !include && found.some(({ severity }) => severity === 'duplicate') ? 'duplicate' : 'ok'
}

export const summaryOf = (rows: readonly ReportedRow[]): Summary => {
  const summary: Summary = { rows: rows.length, ok: 0, duplicate: 0, error: 0, leftOut: 0 }
  for (const { status } of rows) summary[status] += 1
  return summary
}
