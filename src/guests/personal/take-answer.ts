import { randomUUID } from 'node:crypto'
import type { FormDefinition } from '../../rsvp/definition.ts'
import { problem, type Problem } from '../../rsvp/problems.ts'
import type { FieldError } from '../../rsvp/read-answers.ts'
import { answersForMany, readPeople } from '../../rsvp/read-people.ts'
import { Refused } from '../../rsvp/refused.ts'
import { say } from '../../i18n/say.ts'
import { delegationWords } from '../pages/personal/words.ts'
import { readAnswerer, readCoordinator } from './answered-by.ts'
import { fields } from './fields.ts'
import type { PersonalHouse } from './open-visit.ts'
import { delegationSent, guestSent, type PeopleSent } from './people-sent.ts'
import { one, type Sent } from './sent.ts'
import type { Attempt, Shown } from './shown.ts'

type Filled = Shown & { form: FormDefinition }

const key = /^[\w-]{8,100}$/

/** The key that the page carried; a page without one cannot be told from another. */
export const keyIn = (sent: Sent): string => {
  const given = one(sent, fields.key)
  return key.test(given) ? given : randomUUID()
}

/** Hands what a browser sent to the verb; null when it was taken, else all that is wrong. Throws when it cannot be stored. */
export const takeAnswer = async (
  { links }: PersonalHouse,
  shown: Filled,
  sent: Sent,
  idempotencyKey: string,
): Promise<Attempt | null> => {
  const { seen, hash, frame } = shown
  const { locale } = frame
  const isDelegation = answersForMany(seen)
  const { answeredBy, errors: ofAnswerer } = isDelegation ? readCoordinator(sent) : readAnswerer(sent)
  const written = isDelegation ? delegationSent(seen, sent) : guestSent(seen, sent)
  const ours = [...ofAnswerer, ...written.errors]
  const refused = (found: Problem): Attempt => ({
    sent,
    problem: inOurWords(found, shown),
    places: written.places,
  })
  if (ours.length > 0) {
    const all = [...ours, ...errorsOf(shown, written)]
    return refused(problem('invalid-answers', locale, all))
  }
  const outcome = await links.respond({
    hash,
    locale,
    channel: 'web',
    idempotencyKey,
    answeredBy,
    people: written.people,
  })
  return outcome.accepted ? null : refused(outcome.problem)
}

/** What the verb would say, so that a guest reads everything at once. */
const errorsOf = ({ seen, form, frame }: Filled, { people }: PeopleSent): FieldError[] => {
  try {
    readPeople(seen, form, people, frame.locale)
    return []
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return (error.problem.errors ?? []) as (FieldError & { message: string })[]
  }
}

/** An empty list of people is not an answer that is missing but a delegation without anybody. */
const inOurWords = (found: Problem, { frame }: Shown): Problem => ({
  ...found,
  ...(found.errors
    ? {
        errors: found.errors.map((error) =>
          error.field === 'people' ? { ...error, message: say(delegationWords.nobody, frame.locale) } : error,
        ),
      }
    : {}),
})
