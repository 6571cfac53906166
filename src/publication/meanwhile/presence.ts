/** Who has which document open in which language. Not stored: it only warns, and what decides is the save. */
type Present = { person: string; name: string; at: number }

const shared = globalThis as { [key: symbol]: unknown }
const place = Symbol.for('alliance.publication.presence')
const rooms = (shared[place] ??= new Map()) as Map<string, Map<string, Present>>

/** A form that is open says so every fifteen seconds; after two misses it is closed. */
const forgetAfter = 40_000

/** Says that a person has it open and answers who else has. */
export const enter = (room: string, person: string, name: string, now = Date.now()): string[] => {
  const people = rooms.get(room) ?? new Map<string, Present>()
  rooms.set(room, people)
  people.set(person, { person, name, at: now })
  sweep(now)
  for (const one of people.values()) if (now - one.at > forgetAfter) people.delete(one.person)
  return [...people.values()].filter((one) => one.person !== person).map((one) => one.name)
}

export const leave = (room: string, person: string): void => {
  const people = rooms.get(room)
  people?.delete(person)
  if (people?.size === 0) rooms.delete(room)
}

let sweptAt = 0

/** Rooms whose last person went without a word, at most once a minute. */
const sweep = (now: number): void => {
  if (now - sweptAt < 60_000) return
  sweptAt = now
  for (const [room, people] of rooms)
    if ([...people.values()].every(({ at }) => now - at > forgetAfter)) rooms.delete(room)
}
