import { partstatOf } from './partstat.ts'
import type { FormDefinition } from './definition.ts'
import type { Person, RawPerson } from './people.ts'
import { day } from './questions/day.ts'
import { email } from './questions/email.ts'
import type { AnswerError, Outcome } from './questions/outcome.ts'
import { select } from './questions/select.ts'
import { text } from './questions/text.ts'
import { readAnswers, type FieldError } from './read-answers.ts'
import type { Visit, VisitReply } from './visit.ts'

export const guestRoles = [
  'headOfDelegation',
  'member',
  'substitute',
  'secretary',
  'staff',
  'interpreter',
  'guest',
] as const
export const publications = ['name', 'parliamentOnly', 'notAtAll'] as const
export const publicationField = 'publicationChoice'

export type ReadPerson = { person: Person; errors: FieldError[] }

/** Somebody who answers for themselves: the questions of the form, and who they are. */
export const readGuest = (
  raw: RawPerson,
  form: FormDefinition,
  seen: Visit,
  before: VisitReply | null,
): ReadPerson => {
  const declines = raw.declines === true
  const { answers, errors } = readAnswers(form, raw.answers ?? [], {
    declines,
    stored: before?.sealedFields ?? [],
  })
  const reader = reading(raw, 0)
  const said = answers.find(({ field }) => field === publicationField)?.value
  const attendance = partstatOf(answers)
  const person: Person = {
    ...reader.who(before, seen.invitation?.name ?? null),
    before,
    isHold: false,
    namesBy: null,
    partstat: declines ? 'declined' : attendance === 'needsAction' ? 'accepted' : attendance,
    publication: publications.find((choice) => choice === said) ?? reader.publication(before),
    answers: answers.filter(({ sealed }) => !sealed).map(({ field, value }) => ({ field, value })),
    sealed: answers.filter(({ sealed }) => sealed).map(({ field, value }) => ({ field, value })),
    items: reader.items(seen, before),
  }
  return { person, errors: [...errors, ...reader.errors] }
}

/** Somebody whom a coordinator names, or a place held for somebody to be named. */
export const readMember = (raw: RawPerson, index: number, seen: Visit): ReadPerson => {
  const reader = reading(raw, index)
  const before = raw.reply === undefined ? null : (seen.replies.find(({ id }) => id === raw.reply) ?? null)
  if (raw.reply !== undefined && !before) reader.refuse('reply', 'unknown-option')
  const isHold = raw.isHold === true || raw.isHold === 'true' || raw.isHold === 'on'
  const who = reader.who(before, null)
  if (isHold) Object.assign(who, { guestName: null, guestEmail: null })
  else if (!who.guestName) reader.refuse('guestName', 'required')
  // Another address is another person: what the one before answered under a link of their own does not come along.
  const known = before && (before.guestEmail === null || before.guestEmail === who.guestEmail) ? before : null
  const person: Person = {
    ...who,
    before,
    isHold,
    namesBy: isHold ? reader.day('namesBy', before) : null,
    partstat: raw.declines === true ? 'declined' : 'accepted',
    publication: reader.publication(known),
    answers: known ? null : [],
    sealed: [],
    items: reader.items(seen, before),
  }
  return { person, errors: reader.errors }
}

/** Reads the parts of one person and remembers under which path each was wrong. */
const reading = (raw: RawPerson, index: number) => {
  const errors: FieldError[] = []
  const refuse = (name: string, code: AnswerError): void => {
    if (!errors.some(({ field }) => field === `people.${index}.${name}`))
      errors.push({ field: `people.${index}.${name}`, code })
  }
  const valueOf = (name: keyof RawPerson, outcome: Outcome): string | null => {
    if ('value' in outcome) return outcome.value
    refuse(name, outcome.error)
    return null
  }
  const block = (name: string) => ({ id: name, name })
  const choice = <Option extends string>(name: keyof RawPerson, options: readonly Option[]): Option | null =>
    valueOf(
      name,
      select(raw[name], { options: options.map((value) => ({ value, label: null })) }),
    ) as Option | null
  return {
    errors,
    refuse,
    who: (before: VisitReply | null, usualName: string | null) => ({
      guestName:
        raw.guestName === undefined
          ? (before?.guestName ?? usualName)
          : valueOf('guestName', text(raw.guestName, { ...block('guestName'), blockType: 'text' })),
      guestEmail:
        raw.guestEmail === undefined
          ? (before?.guestEmail ?? null)
          : valueOf('guestEmail', email(raw.guestEmail, { ...block('guestEmail'), blockType: 'email' })),
      guestRole: choice('guestRole', guestRoles) ?? before?.guestRole ?? 'guest',
    }),
    publication: (before: VisitReply | null) =>
      choice('publication', publications) ?? before?.publication ?? 'notAtAll',
    /** The day alone, also of a moment as it is stored and sent back. */
    day: (name: keyof RawPerson, before: VisitReply | null): string | null => {
      const given = raw[name]
      if (given === undefined) return before?.namesBy ?? null
      return valueOf(name, day(typeof given === 'string' ? given.replace(/T.*$/, '') : given))
    },
    items: (seen: Visit, before: VisitReply | null): string[] => {
      if (raw.items === undefined) return before?.items.map(({ item }) => item) ?? []
      const offered = new Set(seen.category?.items.map(({ id }) => id))
      if (!Array.isArray(raw.items) || raw.items.some((id) => !offered.has(id)))
        refuse('items', 'unknown-option')
      return [...new Set(raw.items)]
    },
  }
}
