import { questionsOf, type FormBlock, type FormDefinition } from '../../../rsvp/definition.ts'
import { attendanceField } from '../../../rsvp/partstat.ts'
import { say, spokenFor } from '../../../i18n/say.ts'
import type { VisitReply } from '../../../rsvp/visit.ts'
import { fields } from '../../personal/fields.ts'
import { asksForPerson } from '../../personal/people-sent.ts'
import { many, one } from '../../personal/sent.ts'
import { wrongIn, type Attempt, type Shown } from '../../personal/shown.ts'
import { control, type Typed } from '../controls/controls.ts'
import { questionSpots, type Spot } from '../error-summary.ts'
import { html, type Html } from '../html.ts'
import { ownChoice, ownField } from '../own-field.ts'
import { itemBoxes } from './items.ts'
import { whoAnswers } from './who-answers.ts'
import { words } from './words.ts'

type Filled = Shown & { form: FormDefinition }

/** What one person is asked: who answers, the questions of the form, what to sign up for. */
export const guestFields = (shown: Filled, attempt?: Attempt): Html => {
  const { seen, form, formLocale, meeting } = shown
  const { locale, path } = shown.frame
  const [reply] = seen.replies
  const wrong = wrongIn(attempt)
  const sent = attempt?.sent
  const typed = attempt
    ? typedIn(form, attempt)
    : reply && answered(reply)
      ? storedIn(form, reply)
      : undefined
  const mayDelegate = seen.purpose === 'invitation' && !seen.invitation?.delegated
  const name = seen.purpose === 'invitation' ? seen.invitation?.name : reply?.guestName
  const asked = { locale, sent, wrong }
  return html`${whoAnswers(name ?? '…', mayDelegate ? `${path}/delegate` : null, asked)}
  ${asksForPerson(seen) ? person(shown, reply, attempt) : null}
  ${
    asksAttendance(form)
      ? null
      : ownChoice(
          fields.willCome,
          say(words.willYouCome, locale),
          [
            { value: 'yes', label: say(words.yes, locale), id: fields.willCome },
            {
              value: 'no',
              label: say(words.no, locale),
              id: 'will-not-come',
              note: say(words.ifDeclined, locale),
            },
          ],
          one(sent, fields.willCome) || 'yes',
          { locale },
        )
  }
  ${form.fields.map((block) =>
    control(withHint(block, shown), formLocale, typed, wrong, reply?.sealedFields),
  )}
  ${itemBoxes({
    name: fields.signUp,
    items: seen.category?.items ?? [],
    chosen: attempt ? many(sent, fields.signUp) : (reply?.items.map(({ item }) => item) ?? []),
    timeZone: meeting?.timeZone ?? 'UTC',
    locale,
    wrong: wrong['people.0.items'],
  })}`
}

/** Where each error of one person stands. */
export const guestSpots = ({ form, formLocale, frame }: Filled): Map<string, Spot> => {
  const { locale } = frame
  return new Map<string, Spot>([
    ['answeredBy.name', { id: fields.answererName, label: say(words.assistantName, locale) }],
    ['answeredBy.email', { id: fields.answererEmail, label: say(words.assistantEmail, locale) }],
    ['people.0.guestName', { id: fields.personName, label: say(words.whoComes, locale) }],
    ['people.0.guestEmail', { id: fields.personEmail, label: say(words.whoComes, locale) }],
    ...questionSpots(form, formLocale),
    ['people.0.items', { id: fields.signUp, label: say(words.signUp, locale) }],
  ])
}

/** Whether the guest has answered the form; somebody whom a coordinator named has not yet. */
export const answered = ({ answers, sealedFields, partstat }: VisitReply): boolean =>
  answers.length > 0 || sealedFields.length > 0 || partstat !== 'accepted'

const person = ({ frame: { locale } }: Shown, reply: VisitReply | undefined, attempt?: Attempt): Html => {
  const wrong = wrongIn(attempt)
  const valueOf = (name: string, stored: string | null | undefined): string =>
    attempt ? one(attempt.sent, name) : (stored ?? '')
  return html`${ownField({
    id: fields.personName,
    label: say(words.whoComes, locale),
    locale,
    value: valueOf(fields.personName, reply?.guestName),
    wrong: wrong['people.0.guestName'],
    required: true,
  })}${ownField({
    id: fields.personEmail,
    label: say(words.personEmail, locale),
    locale,
    type: 'email',
    value: valueOf(fields.personEmail, reply?.guestEmail),
    wrong: wrong['people.0.guestEmail'],
  })}`
}

/** Whoever does not come is told at the question that says so that the others can stay empty. */
const withHint = (block: FormBlock, { formLocale, frame: { locale } }: Filled): FormBlock =>
  block.blockType !== 'message' && block.name === attendanceField && formLocale === spokenFor(locale)
    ? { ...block, description: block.description ?? say(words.ifDeclined, locale) }
    : block

const asksAttendance = (form: FormDefinition): boolean =>
  questionsOf(form).some(({ name }) => name === attendanceField)

const typedIn = (form: FormDefinition, { sent }: Attempt): Typed =>
  Object.fromEntries(
    questionsOf(form).flatMap(({ name }) => (many(sent, name).length > 0 ? [[name, one(sent, name)]] : [])),
  )

/** A box that was left empty is stored as `false`; on a page it is simply not there. */
const storedIn = (form: FormDefinition, { answers }: VisitReply): Typed => {
  const boxes = new Set(
    questionsOf(form).flatMap(({ blockType, name }) => (blockType === 'checkbox' ? [name] : [])),
  )
  return Object.fromEntries(
    answers.flatMap(({ field, value }) => (boxes.has(field) && value !== 'true' ? [] : [[field, value]])),
  )
}
