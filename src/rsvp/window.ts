import type { FormDefinition } from './definition.ts'

/** Whether the form takes answers now: the opening counts, the closing does not. */
export const windowOf = (
  { opensAt, closesAt }: Pick<FormDefinition, 'opensAt' | 'closesAt'>,
  now: Date,
): 'open' | 'form-not-open' | 'form-closed' => {
  if (opensAt && now < new Date(opensAt)) return 'form-not-open'
  if (closesAt && now >= new Date(closesAt)) return 'form-closed'
  return 'open'
}
