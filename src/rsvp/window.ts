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

type Times = {
  opensAt: string | null
  closesAt: string | null
  latePolicy: 'refuse' | 'review'
}

/** Whether an invitation can be answered now. After the deadline the policy decides: a request, or nothing. */
export const stateOf = (times: Times, now: Date): 'open' | 'notYet' | 'late' | 'closed' => {
  const window = windowOf(times, now)
  if (window === 'open') return 'open'
  if (window === 'form-not-open') return 'notYet'
  return times.latePolicy === 'review' ? 'late' : 'closed'
}
