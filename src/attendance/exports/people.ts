import type { PayloadRequest } from 'payload'
import type { Label } from '../../i18n/label.ts'
import { localDateTime } from '../../lib/local-time.ts'
import type { SealKey } from '../../lib/seal.ts'
import { checkInCode } from '../check-in-code.ts'
import type { Answer, Guest } from '../guests.ts'
import type { Item, MeetingHead } from '../meeting.ts'
import type { Question } from '../questions.ts'
import { words, type Heading, type Purpose } from './purposes.ts'

export type Telling = { head: MeetingHead; items: Item[]; key: SealKey; say: (label: Label) => string }

/** Those with a confirmed place and a name; in the participant list only those who chose to be in it. */
export const listed = (guests: Guest[], purpose: Purpose): Guest[] =>
  guests
    .filter(
      ({ reviewState, seatState, isHold }) =>
        reviewState === 'accepted' && seatState === 'confirmed' && !isHold,
    )
    .filter(({ publication }) => purpose !== 'participants' || publication !== 'notAtAll')

/** What one column says of one guest. A guest who let only the parliament be named is named nowhere in that list. */
export const cellOf = (
  req: PayloadRequest,
  heading: Heading,
  guest: Guest,
  purpose: Purpose,
  { head, items, key }: Telling,
): string => {
  if (
    purpose === 'participants' &&
    guest.publication !== 'name' &&
    (heading === 'name' || heading === 'function')
  )
    return ''
  const cells: Record<Heading, () => string | null> = {
    name: () => guest.name,
    role: () => roleLabel(req, guest.guestRole),
    function: () => answered(guest.answers, 'function'),
    parliament: () => guest.parliament ?? answered(guest.answers, 'parliament'),
    country: () => guest.countryName,
    category: () => guest.categoryLabel,
    items: () => titlesOf(guest, items),
    code: () => checkInCode(guest.id, key),
    arrived: () =>
      guest.checkedInAt && localDateTime(guest.checkedInAt, head.timeZone).slice(0, 16).replace('T', ' '),
  }
  return cells[heading]() ?? ''
}

/** The answer to a question in the words of its options. */
export const saidTo = (question: Question, answers: Answer[], say: Telling['say']): string => {
  const value = answered(answers, question.name)
  if (value === null) return ''
  if (question.type === 'checkbox') return say(value === 'true' ? words.yes : words.no)
  return question.options.find((option) => option.value === value)?.label ?? value
}

const answered = (answers: Answer[], name: string): string | null => {
  const value = answers.find(({ field }) => field === name)?.value
  return value === undefined || value === null ? null : String(value)
}

const titlesOf = (guest: Guest, items: Item[]): string =>
  items
    .filter(({ id }) => guest.items.some(({ item, state }) => item === id && state === 'confirmed'))
    .map(({ title }) => title ?? '—')
    .join('; ')

/** As the reply's own field calls it, in the language of the request. */
const roleLabel = (req: PayloadRequest, role: string): string => {
  const field = req.payload.collections.replies.config.flattenedFields.find(
    ({ name }) => name === 'guestRole',
  )
  const options = field?.type === 'select' ? field.options : []
  const label = options.find((option) => typeof option === 'object' && option.value === role)
  const texts = typeof label === 'object' ? (label.label as Record<string, string>) : {}
  return texts[req.i18n.language] ?? texts['en'] ?? role
}
