import type { Column, Mapping } from '../../invitations/import/columns.ts'
import type { ReportedRow, Summary } from '../../invitations/import/report.ts'

/** What the import answers; a refusal for want of a name column brings only headings and mapping. */
export type ImportAnswer = {
  dryRun?: boolean
  created?: number
  headings: string[]
  mapping: Mapping
  summary?: Summary
  rows?: ReportedRow[]
}

export type { Column, Mapping, ReportedRow }

/** The columns in the order the mapping shows them. */
export const columns: Column[] = [
  'name',
  'email',
  'copyTo',
  'salutation',
  'language',
  'country',
  'addressee',
  'places',
  'notes',
]
