import type { Meeting } from '../api/types.ts'

/** “French National Assembly, Paris”. */
export const placeOf = ({ venue, city }: Pick<Meeting, 'venue' | 'city'>): string =>
  [venue?.name, city].filter(Boolean).join(', ')
