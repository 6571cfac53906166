import type { AnsweredBy } from '../../rsvp/people.ts'
import { email } from '../../rsvp/questions/email.ts'
import type { Outcome } from '../../rsvp/questions/outcome.ts'
import { text } from '../../rsvp/questions/text.ts'
import type { FieldError } from '../../rsvp/read-answers.ts'
import { fields } from './fields.ts'
import { one, type Sent } from './sent.ts'

export type ReadAnswerer = { answeredBy: AnsweredBy; errors: FieldError[] }

/** The guest, or an assistant who says who they are. */
export const readAnswerer = (sent: Sent): ReadAnswerer =>
  one(sent, fields.answeredBy) === 'assistant'
    ? named(sent, 'assistant', true)
    : { answeredBy: { kind: 'self' }, errors: [] }

/** Whoever answers for a delegation; the address of the invitation is told anyway. */
export const readCoordinator = (sent: Sent): ReadAnswerer => named(sent, 'coordinator', false)

const named = (sent: Sent, kind: AnsweredBy['kind'], required: boolean): ReadAnswerer => {
  const errors: FieldError[] = []
  const valueOf = (field: string, outcome: Outcome): string | null => {
    if ('value' in outcome) return outcome.value
    errors.push({ field, code: outcome.error })
    return null
  }
  const block = { id: kind, name: kind, required }
  const name = valueOf(
    'answeredBy.name',
    text(one(sent, fields.answererName), { ...block, blockType: 'text' }),
  )
  const address = valueOf(
    'answeredBy.email',
    email(one(sent, fields.answererEmail), { ...block, blockType: 'email' }),
  )
  return { answeredBy: { kind, name, email: address }, errors }
}
