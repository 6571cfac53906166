import type { Field, RowLabelComponent } from 'payload'
import type { Label } from '../i18n/label.ts'

/** What a row of a list is known by: its own words, a choice among codes, or the title of what it points at. */
export type RowPart =
  | { name: string; kind: 'words' }
  | { name: string; kind: 'choice'; labels: Record<string, Label | string> }
  | { name: string; kind: 'relation'; to: string }

/** Heads each row of a list with its own content, so that a long list can be read while it is closed. */
export const rowLabel = (fields: readonly Field[]): RowLabelComponent => ({
  path: '/src/admin/rows/RowLabel.tsx#RowLabel',
  clientProps: { parts: fields.flatMap(partOf) },
})

const partOf = (field: Field): RowPart[] => {
  if (field.type === 'text' || field.type === 'textarea') return [{ name: field.name, kind: 'words' }]
  if (field.type === 'relationship' && typeof field.relationTo === 'string')
    return [{ name: field.name, kind: 'relation', to: field.relationTo }]
  if (field.type !== 'select') return []
  const options = field.options.map((option) =>
    typeof option === 'string' ? [option, option] : [option.value, option.label],
  )
  return [{ name: field.name, kind: 'choice', labels: Object.fromEntries(options) }]
}
