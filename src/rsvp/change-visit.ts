import type { PayloadRequest } from 'payload'
import type { Executor } from '../db/session.ts'
import type { Locale } from '../i18n/locales.ts'
import { linkKey } from '../links/token.ts'
import { timeOf, type Answering } from './answering.ts'
import { withLink } from './link-session.ts'
import { loadVisit, type Loaded } from './load-visit.ts'
import { lockVisit } from './lock-visit.ts'
import { noteOnInvitation } from './note-on-invitation.ts'
import type { Person } from './people.ts'
import { problem } from './problems.ts'
import { outcomeOf, Refused, type Refusal } from './refused.ts'
import { answersForMany } from './read-people.ts'
import { seatPeople, type Seated } from './seat-people.ts'
import { tellPeople } from './tell-people.ts'
import { writeReplies } from './write-replies.ts'

type Asked = { hash: string; locale: Locale }
export type Changed = { accepted: true }

/** Something done with what the link opens, under its lock; an unknown link is refused like an ended one. */
export const changeVisit = (
  deps: Answering,
  asked: Asked,
  work: (req: PayloadRequest, db: Executor, loaded: Loaded) => Promise<Changed>,
): Promise<Changed | Refusal> =>
  outcomeOf(() =>
    withLink(deps.payload, asked, async (req, db) => {
      await lockVisit(db)
      const loaded = await loadVisit(db, asked.locale)
      if (!loaded) throw new Refused(problem('link-not-found', asked.locale))
      return work(req, db, loaded)
    }),
  )

/** Writes what the guest's own page says of the people behind the link, gives back their seats and tells them. */
export const leave = async (
  req: PayloadRequest,
  db: Executor,
  { deps, loaded, people, locale }: { deps: Answering; loaded: Loaded; people: Person[]; locale: Locale },
): Promise<Seated[]> => {
  const answeredBy = { kind: answersForMany(loaded) ? 'coordinator' : 'self' } as const
  const { meeting, form, category, invitation } = loaded
  const now = timeOf(deps)
  const written = await writeReplies(
    db,
    people,
    {
      form,
      meeting,
      category: category?.id ?? null,
      invitation: invitation?.id ?? null,
      reviewState: 'accepted',
      firstPosition: invitation ? 1 : null,
      noticeHash: null,
      locale,
      channel: 'web',
      answeredBy,
      now,
    },
    deps.key,
  )
  if (loaded.purpose === 'invitation') {
    const others = loaded.replies.filter(({ id }) => !people.some(({ before }) => before?.id === id))
    await noteOnInvitation(db, invitation!.id, [...others, ...people], now)
  }
  const seated = await seatPeople(req, written, { meeting, category: category?.id ?? null })
  const told = people.some(({ partstat }) => partstat === 'declined')
  if (told) await tellPeople(req, seated, { loaded, answeredBy, locale, key: linkKey(deps.key) })
  return seated
}
