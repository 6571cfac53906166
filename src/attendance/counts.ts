import type { Guest } from './guests.ts'

export type Count = { value: string; label: string; count: number }

/** How often each value occurs, in the order of first sight; what was never chosen is not listed. */
export const tally = <Thing>(things: Thing[], valueOf: (thing: Thing) => string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const thing of things) counts.set(valueOf(thing), (counts.get(valueOf(thing)) ?? 0) + 1)
  return counts
}

const partstats = ['accepted', 'declined', 'tentative', 'delegated', 'needsAction'] as const
const seats = ['confirmed', 'waiting', 'none'] as const

export type Partstats = Record<(typeof partstats)[number], number>
export type Seats = Record<(typeof seats)[number], number>

const over = <Key extends string>(keys: readonly Key[], counts: Map<string, number>): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, counts.get(key) ?? 0])) as Record<Key, number>

export const byPartstat = (guests: Guest[]): Partstats =>
  over(
    partstats,
    tally(guests, ({ partstat }) => partstat),
  )

export const bySeat = (guests: Guest[]): Seats =>
  over(
    seats,
    tally(guests, ({ seatState }) => seatState),
  )

/** Groups of guests by a key; those without one come last under null. */
export const grouped = (
  guests: Guest[],
  keyOf: (guest: Guest) => string | null,
): [string | null, Guest[]][] => {
  const groups = Map.groupBy(guests, keyOf)
  const none = groups.get(null)
  groups.delete(null)
  return [...groups, ...(none ? [[null, none] as [null, Guest[]]] : [])]
}
