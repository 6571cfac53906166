import type { SelectField } from 'payload'
import type { Label } from '../i18n/label.ts'

type Options = {
  hasMany?: boolean
  required?: boolean
  defaultValue?: string
  description?: Label
  enumName?: string
}

/** A choice among codes, each with its label. */
export const choice = (
  name: string,
  label: Label,
  choices: Record<string, Label>,
  { hasMany = false, required = false, defaultValue, description, enumName }: Options = {},
): SelectField => ({
  type: 'select',
  name,
  label,
  required,
  hasMany,
  options: Object.entries(choices).map(([value, text]) => ({ value, label: text })),
  ...(defaultValue ? { defaultValue } : {}),
  ...(enumName ? { enumName } : {}),
  ...(description ? { admin: { description } } : {}),
})
