import type { ArrayField, Field, NumberField, TextareaField, TextField } from 'payload'
import { t, type Label } from '../i18n/label.ts'
import { rowLabel } from './row-label.ts'

type Options = { required?: boolean; description?: Label }

const base = (name: string, label: Label, { required = false, description }: Options) => ({
  name,
  label,
  required,
  ...(description ? { admin: { description } } : {}),
})

/** One line of text that is the same in every language. */
export const line = (name: string, label: Label, options: Options = {}): TextField => ({
  type: 'text',
  ...base(name, label, options),
})

/** One line of text that each language has of its own. */
export const localizedLine = (name: string, label: Label, options: Options = {}): TextField => ({
  type: 'text',
  localized: true,
  ...base(name, label, options),
})

/** Several lines of text that each language has of its own. */
export const localizedProse = (name: string, label: Label, options: Options = {}): TextareaField => ({
  type: 'textarea',
  localized: true,
  ...base(name, label, options),
})

/** An ordered list of rows; rows are shared by all languages, their texts are not. */
export const list = (name: string, label: Label, fields: Field[], options: Options = {}): ArrayField => {
  const known = base(name, label, options)
  return {
    type: 'array',
    fields,
    ...known,
    // Without them Payload makes English words of the name.
    labels: { singular: t('row', 'ligne', 'радок'), plural: label },
    admin: { ...known.admin, components: { RowLabel: rowLabel(fields) } },
  }
}

/** A whole number of things or people. */
export const count = (name: string, label: Label, description?: Label): NumberField => ({
  type: 'number',
  name,
  label,
  min: 0,
  ...(description ? { admin: { description } } : {}),
})
