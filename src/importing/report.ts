import type { PayloadRequest } from 'payload'
import { inLanguage } from '../i18n/label.ts'
import type { Change } from './changes.ts'
import type { Found, Other } from './compare.ts'
import { remarks, type RemarkCode, type Severity } from './remark-texts.ts'

export const fates = ['create', 'update', 'unchanged', 'doubtful', 'refused', 'leftOut'] as const
export type Fate = (typeof fates)[number]

export type Remark = { code: RemarkCode; severity: Severity; message: string; other?: Other }

export type ReportedRow = {
  /** As the file counts, headings included. */
  row: number
  fate: Fate
  name: string
  record: string | null
  /** Keys of the columns that change something. */
  changes: string[]
  remarks: Remark[]
}

export type Summary = Record<Fate, number> & { rows: number }

export const remarkIn = ({ i18n }: PayloadRequest, { code, other }: Found): Remark => {
  const [severity, text] = remarks[code]
  return { code, severity, message: inLanguage(text, i18n.language), ...(other ? { other } : {}) }
}

/** What becomes of a row: an error counts only if the row is wanted, a doubt only until somebody wants it all the same. */
export const fateOf = (
  said: readonly Remark[],
  { include, leaveOut, isNew }: { include: boolean; leaveOut: boolean; isNew: boolean },
  changes: readonly Change[],
): Fate => {
  if (leaveOut) return 'leftOut'
  if (said.some(({ severity }) => severity === 'error')) return 'refused'
  if (!include && said.some(({ severity }) => severity === 'doubt')) return 'doubtful'
  if (isNew) return 'create'
  return changes.length > 0 ? 'update' : 'unchanged'
}

export const summaryOf = (rows: readonly ReportedRow[]): Summary => {
  const summary = { rows: rows.length, ...Object.fromEntries(fates.map((fate) => [fate, 0])) } as Summary
  for (const { fate } of rows) summary[fate] += 1
  return summary
}
