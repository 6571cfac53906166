import type { PayloadRequest } from 'payload'
import { promote, releaseSeats, takeSeats, type Seat, type SeatState } from '../seating/seats.ts'
import type { Written } from './write-replies.ts'

export type Seated = Written & { seatState: SeatState | 'none' }
type Room = { meeting: string | null; category: string | null }

const comes = ({ partstat, reviewState }: Pick<Written, 'partstat' | 'reviewState'>): boolean =>
  partstat === 'accepted' && reviewState === 'accepted'

/**
 * Gives back the seats of those who do not come any more, to whoever waits for them, and then takes seats for those
 * who come. Whoever keeps coming keeps seat and place. Last before the commit, because here everybody takes turns.
 */
export const seatPeople = async (
  req: PayloadRequest,
  people: Written[],
  { meeting, category }: Room,
): Promise<Seated[]> => {
  if (meeting === null) return people.map((person) => ({ ...person, seatState: 'none' }))
  const released = people.flatMap(seatsGivenBack)
  for (const seat of released) await releaseSeats(req, seat)
  if (released.length > 0) await promote(req, meeting)
  const wanted = people.flatMap((person) => seatsWanted(person, meeting, category))
  const states = wanted.length > 0 ? await takeSeats(req, wanted) : []
  return people.map((person) => {
    const own = wanted.findIndex(({ reply, item }) => reply === person.id && item === null)
    const kept = comes(person) ? (person.before?.seatState ?? 'none') : 'none'
    return { ...person, seatState: states[own] ?? kept }
  })
}

const seatsGivenBack = (person: Written): { reply: string; item?: string }[] => {
  const { id, before, items } = person
  if (!before || before.seatState === 'none') return []
  if (!comes(person)) return [{ reply: id }]
  return before.items.filter(({ item }) => !items.includes(item)).map(({ item }) => ({ reply: id, item }))
}

const seatsWanted = (person: Written, meeting: string, category: string | null): Seat[] => {
  if (!comes(person)) return []
  const held = new Set<string | null>(person.before?.items.map(({ item }) => item))
  if (person.before && person.before.seatState !== 'none') held.add(null)
  return [null, ...person.items]
    .filter((item) => !held.has(item))
    .map((item) => ({ reply: person.id, meeting, category, item }))
}
