import type { FormState } from 'payload'
import type { Proposal } from '../../lib/belarusian/proposals.ts'

export type Written = { name?: unknown; language?: unknown }

/** The state of a new row of “other names” that a person took over. */
export const rowOf = ({ name, language, script, kind }: Proposal): FormState =>
  Object.fromEntries(
    Object.entries({ name, language, script, kind }).map(([key, value]) => [
      key,
      { value, initialValue: value, valid: true, passesCondition: true },
    ]),
  )

export const isTaken = (rows: readonly Written[], { name, language }: Proposal): boolean =>
  rows.some((row) => row.name === name && row.language === language)

/** The rows of “other names” that the form holds now; null where a document has no such list. */
export const rowsIn = (state: FormState): Written[] | null => {
  const list = state['otherNames']
  if (!list) return null
  return (list.rows ?? []).map((_, index) => ({
    name: state[`otherNames.${index}.name`]?.value,
    language: state[`otherNames.${index}.language`]?.value,
  }))
}
