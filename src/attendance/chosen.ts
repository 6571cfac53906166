import { tally, type Count } from './counts.ts'
import type { Answer, Guest } from './guests.ts'
import type { Item } from './meeting.ts'
import { countable, type Question } from './questions.ts'

export type ChosenQuestion = { name: string; label: string; given: number; options: Count[] }

/** What those with a place at the meeting (item null) or at one item of its agenda chose. */
export type Chosen = {
  item: string | null
  title: string | null
  people: number
  questions: ChosenQuestion[]
}

/**
 * Counts answers by option for the meeting and for each agenda item, over confirmed places only. Of free texts only
 * the number given is counted; options that nobody chose are left out.
 */
export const chosenPerItem = (
  guests: Guest[],
  items: Item[],
  questions: Question[],
  answersOf: (guest: Guest) => Answer[],
): Chosen[] => {
  const seated = guests.filter(({ seatState }) => seatState === 'confirmed')
  const at = (item: string) =>
    guests.filter((guest) => guest.items.some((one) => one.item === item && one.state === 'confirmed'))
  return [
    { item: null, title: null, people: seated },
    ...items.map(({ id, title }) => ({ item: id, title, people: at(id) })),
  ].map(({ people, ...head }) => ({
    ...head,
    people: people.length,
    questions: namesOf(questions).map((name) =>
      chosen(
        questions.filter((one) => one.name === name),
        people,
        answersOf,
      ),
    ),
  }))
}

/** Each name once: forms of one meeting ask the same thing under the same name. */
export const namesOf = (questions: Question[]): string[] => [...new Set(questions.map(({ name }) => name))]

/** The same question of several forms, counted together. */
const chosen = (same: Question[], people: Guest[], answersOf: (guest: Guest) => Answer[]): ChosenQuestion => {
  const { name, label } = same[0] as Question
  const values = people.flatMap((guest) =>
    answersOf(guest)
      .filter(({ field, value }) => field === name && value !== null && value !== '')
      .map(({ value }) => String(value)),
  )
  const labels = new Map(
    same.flatMap(({ options }) => options.map(({ value, label: said }) => [value, said])),
  )
  const counts = same.some(countable) ? tally(values, (value) => value) : new Map<string, number>()
  return {
    name,
    label,
    given: values.length,
    // In the order of the form; what a form no longer offers comes last.
    options: [...new Set([...labels.keys(), ...counts.keys()])].flatMap((value) => {
      const count = counts.get(value)
      return count ? [{ value, label: labels.get(value) ?? value, count }] : []
    }),
  }
}
