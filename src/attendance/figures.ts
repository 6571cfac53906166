import type { PayloadRequest } from 'payload'
import { inTransaction } from '../audit/transaction.ts'
import type { SealKey } from '../lib/seal.ts'
import { chosenPerItem, namesOf, type Chosen } from './chosen.ts'
import { byPartstat, bySeat, grouped, type Partstats, type Seats } from './counts.ts'
import { daysOf, type Day } from './days.ts'
import { guestsOf, type Guest } from './guests.ts'
import { categoriesOf, itemsOf, meetingHead, type Category, type Item, type MeetingHead } from './meeting.ts'
import { notAnsweredOf, type NotAnswered } from './not-answered.ts'
import { countable, questionsOf, type Question } from './questions.ts'
import { openSealed } from './sealed.ts'

type Split = { partstat: Partstats; seats: Seats; answers: number }
export type Hold = Pick<Guest, 'id' | 'invitationName' | 'countryName' | 'categoryLabel' | 'namesBy'> & {
  overdue: boolean
}
export type Waiting = Pick<
  Guest,
  'id' | 'name' | 'email' | 'countryName' | 'categoryLabel' | 'reviewState' | 'submittedAt'
>

export type Figures = {
  meeting: MeetingHead
  answers: Split & { checkedIn: number }
  countries: (Split & { code: string | null; name: string | null })[]
  categories: (Split & Category & { passed: boolean })[]
  items: (Item & { confirmed: number; waiting: number })[]
  days: Day[]
  holds: Hold[]
  interpretation: Chosen[]
  /** Diet, accessibility and whatever else is sealed; null unless asked for. */
  needs: Chosen[] | null
  notAnswered: NotAnswered[]
  requests: Waiting[]
}

type Options = { language: string; now: Date; key?: SealKey }

/**
 * Everything the desk wants to know about a meeting's answers, read in one transaction. Requests count in nothing but
 * their own list until staff accept them. With a key the sealed answers are counted too, which is recorded: what is
 * given out are numbers, never an answer beside a name. Null when there is no such meeting; the caller has checked
 * the role.
 */
export const figuresOf = (req: PayloadRequest, meeting: string, options: Options): Promise<Figures | null> =>
  inTransaction(req, async () => {
    const { language, now } = options
    const head = await meetingHead(req, meeting, language)
    if (!head) return null
    const everybody = await guestsOf(req, meeting, language)
    const guests = everybody.filter(({ reviewState }) => reviewState === 'accepted')
    const items = await itemsOf(req, meeting, language)
    const questions = await questionsOf(req, [...new Set(guests.map(({ form }) => form))], language)
    const open = questions.filter(
      (question) => !question.sealed && countable(question) && aboutLanguage(question),
    )
    return {
      meeting: head,
      answers: { ...split(guests), checkedIn: guests.filter(({ checkedInAt }) => checkedInAt).length },
      countries: grouped(guests, ({ country }) => country).map(([code, those]) => ({
        code,
        name: those[0]?.countryName ?? null,
        ...split(those),
      })),
      categories: (await categoriesOf(req, meeting, language)).map((category) => ({
        ...category,
        passed: category.closesAt !== null && new Date(category.closesAt) <= now,
        ...split(guests.filter((guest) => guest.category === category.id)),
      })),
      items: items.map((item) => ({ ...item, ...placesAt(item.id, guests) })),
      days: daysOf(guests, head.timeZone),
      holds: guests.filter(({ isHold, partstat }) => isHold && partstat !== 'declined').map(hold(now)),
      interpretation: chosenPerItem(guests, items, open, ({ answers }) => answers),
      needs: options.key ? await needsOf(req, meeting, guests, items, questions, options.key) : null,
      notAnswered: await notAnsweredOf(req, meeting, language),
      requests: everybody.filter(({ reviewState }) => reviewState === 'requested').map(waiting),
    }
  })

const aboutLanguage = ({ name }: Question): boolean => /interpret|language/i.test(name)

const needsOf = async (
  req: PayloadRequest,
  meeting: string,
  guests: Guest[],
  items: Item[],
  questions: Question[],
  key: SealKey,
): Promise<Chosen[]> => {
  const sealed = questions.filter((question) => question.sealed)
  // What somebody wrote in their own words is not counted by option, and so not opened.
  const fields = namesOf(sealed.filter(countable))
  const given = namesOf(sealed.filter((question) => !countable(question)))
  const detail = `opened: ${fields.join(', ') || '—'}; only whether given: ${given.join(', ') || '—'}`
  const opening = { action: 'sealed-answers.counted', meeting, detail } as const
  const opened = await openSealed(req, guests, { fields, given }, key, opening)
  return chosenPerItem(guests, items, sealed, ({ id }) => opened.get(id) ?? [])
}

const split = (guests: Guest[]): Split => ({
  answers: guests.length,
  partstat: byPartstat(guests),
  seats: bySeat(guests),
})

const placesAt = (item: string, guests: Guest[]) => {
  const states = guests.flatMap(({ items }) => items.filter((one) => one.item === item))
  const confirmed = states.filter(({ state }) => state === 'confirmed').length
  return { confirmed, waiting: states.length - confirmed }
}

const hold =
  (now: Date) =>
  ({ id, invitationName, countryName, categoryLabel, namesBy }: Guest): Hold => ({
    id,
    invitationName,
    countryName,
    categoryLabel,
    namesBy,
    overdue: namesBy !== null && new Date(namesBy) <= now,
  })

const waiting = ({
  id,
  name,
  email,
  countryName,
  categoryLabel,
  reviewState,
  submittedAt,
}: Guest): Waiting => ({
  id,
  name,
  email,
  countryName,
  categoryLabel,
  reviewState,
  submittedAt,
})
