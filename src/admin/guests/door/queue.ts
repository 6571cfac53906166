/** One thing the desk did: an id and a time, nothing about the person. */
export type Arrival = { reply: string; undo: boolean; at: string }

type Store = Pick<Storage, 'getItem' | 'setItem'>
type Send = (arrival: Arrival) => Promise<'taken' | 'refused' | 'later'>

const place = 'alliance-arrivals'

export const waiting = (store: Store): Arrival[] => {
  try {
    const kept: unknown = JSON.parse(store.getItem(place) ?? '[]')
    return Array.isArray(kept) ? (kept as Arrival[]) : []
  } catch {
    return []
  }
}

export const keep = (store: Store, arrival: Arrival): void =>
  store.setItem(place, JSON.stringify([...waiting(store), arrival]))

/**
 * Sends what is kept, in its order, until the connection is lost again; what was taken or refused is not kept. Gives
 * those refused. Sending something twice does no harm: an arrival is noted once.
 */
export const sendAll = async (store: Store, send: Send): Promise<Arrival[]> => {
  const refused: Arrival[] = []
  for (let first = waiting(store)[0]; first; first = waiting(store)[0]) {
    const outcome = await send(first)
    if (outcome === 'later') break
    if (outcome === 'refused') refused.push(first)
    store.setItem(place, JSON.stringify(waiting(store).slice(1)))
  }
  return refused
}
