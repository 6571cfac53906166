import type { Locale } from '../i18n/locales.ts'
import type { FormDefinition } from './definition.ts'
import { declining, type Person, type RawPerson } from './people.ts'
import { problem } from './problems.ts'
import { Refused } from './refused.ts'
import { readGuest, readMember, type ReadPerson } from './read-person.ts'
import type { Visit } from './visit.ts'

export const answersForMany = ({ purpose, invitation }: Pick<Visit, 'purpose' | 'invitation'>): boolean =>
  purpose === 'invitation' && invitation?.addresseeKind === 'group'

/** What each reply behind the link is to say from now on. Throws Refused with everything that is wrong at once. */
export const readPeople = (
  seen: Visit,
  form: FormDefinition,
  people: RawPerson[],
  locale: Locale,
): Person[] => {
  const read = answersForMany(seen)
    ? readDelegation(seen, people, locale)
    : [readOne(seen, form, people, locale)]
  const errors = read.flatMap((one) => one.errors)
  if (errors.length > 0) throw new Refused(problem('invalid-answers', locale, errors))
  return read.map(({ person }) => person)
}

const readOne = (seen: Visit, form: FormDefinition, people: RawPerson[], locale: Locale): ReadPerson => {
  if (people.length > 1) throw new Refused(problem('too-many-people', locale))
  return readGuest(people[0] ?? { declines: true }, form, seen, seen.replies[0] ?? null)
}

/** Whoever is not on the list any more does not come; one who had said so already is left in peace. */
const readDelegation = (seen: Visit, people: RawPerson[], locale: Locale): ReadPerson[] => {
  const coming = people.filter(({ declines }) => declines !== true)
  if (coming.length > (seen.invitation?.places ?? 1)) throw new Refused(problem('too-many-people', locale))
  const listed = people.map((raw, index) => readMember(raw, index, seen))
  const named = new Set<unknown>(people.map(({ reply }) => reply))
  const twice = people.find(
    ({ reply }, index) => reply && people.findIndex((one) => one.reply === reply) < index,
  )
  if (twice)
    listed[people.indexOf(twice)]?.errors.push({
      field: `people.${people.indexOf(twice)}.reply`,
      code: 'duplicate-field',
    })
  const missing = seen.replies.filter(({ id, partstat }) => !named.has(id) && partstat !== 'declined')
  return [...listed, ...missing.map((reply) => ({ person: declining(reply), errors: [] }))]
}
