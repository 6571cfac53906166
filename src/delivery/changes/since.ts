import { Refusal } from '../refusal.ts'
import type { Change } from './changes.ts'

/** A number of the log as somebody gives it in the parameter `name`. Throws a Refusal. */
export const sequenceOf = (given: unknown, name: string): number => {
  if (typeof given === 'string' && /^\d{1,15}$/.test(given)) return Number(given)
  throw new Refusal('invalid-query', {}, [name])
}

/** As others are told: a removal has one code, whatever its reason. */
export const told = ({ op, ...change }: Change) => ({
  ...change,
  change: op === 'put' ? ('published' as const) : ('removed' as const),
})
