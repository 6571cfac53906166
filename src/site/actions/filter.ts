import { actionActionType } from '../words/choices/actions.ts'

export type Asked = { [name in 'kind' | 'country' | 'year' | 'page']?: string | string[] }

/** What a reader chose; a choice that does not exist is none. */
export type Filter = { kind?: string; country?: string; year?: string }

const one = (asked: string | string[] | undefined, holds: (value: string) => boolean): string | undefined =>
  typeof asked === 'string' && holds(asked) ? asked : undefined

export const filterOf = ({ kind, country, year }: Asked): Filter =>
  Object.fromEntries(
    Object.entries({
      kind: one(kind, (value) => value in actionActionType),
      country: one(country, (value) => /^[A-Z]{2}$/.test(value)),
      year: one(year, (value) => /^(19|20)\d\d$/.test(value)),
    }).filter(([, value]) => value !== undefined),
  )

export const whereOf = ({ kind, country, year }: Filter): Record<string, string> => ({
  ...(kind && { 'where[actionType][equals]': kind }),
  ...(country && { 'where[legislature.country.isoAlpha2][equals]': country }),
  // Reduced dates are compared as text: “2025” comes before “2025-03”.
  ...(year && {
    'where[and][0][date][greater_than_equal]': year,
    'where[and][1][date][less_than]': String(Number(year) + 1),
  }),
})
