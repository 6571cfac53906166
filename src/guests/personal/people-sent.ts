import type { RawPerson } from '../../rsvp/people.ts'
import type { FieldError } from '../../rsvp/read-answers.ts'
import type { Visit } from '../../rsvp/visit.ts'
import { fields, isOwnField, placeField } from './fields.ts'
import { many, one, type Sent } from './sent.ts'

/** `places[i]` is the place on the page that person `i` was written in. */
export type PeopleSent = { people: RawPerson[]; places: number[]; errors: FieldError[] }

/** One person and their answers to the form; every field that is not ours counts as an answer, also a second one. */
export const guestSent = (seen: Visit, sent: Sent): PeopleSent => {
  const declines = one(sent, fields.willCome) === 'no'
  const answers = Object.keys(sent)
    .filter((name) => !isOwnField(name))
    .flatMap((field) => many(sent, field).map((value) => ({ field, value })))
  const guestName = one(sent, fields.personName)
  const names = asksForPerson(seen) ? { guestName, guestEmail: one(sent, fields.personEmail) } : {}
  const stays = declines || answers.some(({ field, value }) => field === 'attendance' && value === 'declined')
  const nameless = asksForPerson(seen) && guestName.trim() === '' && !stays
  const items = stays ? [] : many(sent, fields.signUp)
  return {
    people: [{ ...names, answers, items, ...(declines ? { declines } : {}) }],
    places: [0],
    errors: nameless ? [{ field: 'people.0.guestName', code: 'required' }] : [],
  }
}

/** An organization was invited, so that it is open who comes. */
export const asksForPerson = ({ purpose, invitation }: Visit): boolean =>
  purpose === 'invitation' && invitation?.addresseeKind === 'organization'

/** The places that were filled in; a place left empty is nobody. */
export const delegationSent = (seen: Visit, sent: Sent): PeopleSent => {
  const willCome = one(sent, fields.willCome)
  if (willCome === 'no') return { people: [], places: [], errors: [] }
  const written = placesOf(seen).flatMap((place) => {
    const person = personAt(sent, place)
    return person ? [{ place, person }] : []
  })
  const nobody: FieldError[] = written.length === 0 ? [{ field: 'people', code: 'required' }] : []
  return {
    people: written.map(({ person }) => person),
    places: written.map(({ place }) => place),
    errors: nobody,
  }
}

/** As many as the invitation has, or more where more were answered for before. */
export const placesOf = (seen: Visit): number[] =>
  Array.from({ length: Math.max(seen.invitation?.places ?? 1, coming(seen).length) }, (_, place) => place)

export const coming = ({ replies }: Visit): Visit['replies'] =>
  replies.filter(({ partstat }) => partstat !== 'declined')

const personAt = (sent: Sent, place: number): RawPerson | null => {
  const part = (name: Parameters<typeof placeField>[1]): string => one(sent, placeField(place, name)).trim()
  const holds = part('hold') !== '' && part('name') === ''
  if (part('name') === '' && part('email') === '' && !holds) return null
  return {
    ...(part('reply') ? { reply: part('reply') } : {}),
    guestName: part('name'),
    guestEmail: part('email'),
    ...(part('role') ? { guestRole: part('role') } : {}),
    ...(holds ? { isHold: true, namesBy: part('until') } : {}),
    items: many(sent, placeField(place, 'sign-up')),
  }
}
