import { ValidationError, type FieldHook, type SelectField } from 'payload'
import type { Label } from '../i18n/label.ts'

type Options = {
  hasMany?: boolean
  required?: boolean
  defaultValue?: string
  description?: Label
  enumName?: string
}

/**
 * Drafts are stored without validation so that a translation can be half done; an unknown code would then reach
 * Postgres, whose refusal tells nobody which field was wrong.
 */
const refuseUnknown =
  (codes: string[], hasMany: boolean): FieldHook =>
  ({ value, path, req }) => {
    const given: unknown[] = hasMany && Array.isArray(value) ? value : [value]
    const isKnown = (code: unknown) => code === undefined || code === null || codes.includes(code as string)
    if (given.every(isKnown)) return value
    const errors = [{ path: path.join('.'), message: req.t('validation:invalidSelection') }]
    throw new ValidationError({ errors, req }, req.t)
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
  hooks: { beforeValidate: [refuseUnknown(Object.keys(choices), hasMany)] },
  options: Object.entries(choices).map(([value, text]) => ({ value, label: text })),
  ...(defaultValue ? { defaultValue } : {}),
  ...(enumName ? { enumName } : {}),
  ...(description ? { admin: { description } } : {}),
})
