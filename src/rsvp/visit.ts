import type { Invitation, RegistrationCategory, Reply } from '../generated/payload-types.ts'
import type { Locale } from '../i18n/locales.ts'
import { timeOf, type Answering } from './answering.ts'
import type { FormDefinition } from './definition.ts'
import { withLink } from './link-session.ts'
import { loadVisit, type Loaded } from './load-visit.ts'
import { stateOf } from './window.ts'

/** Something of the programme that one signs up for. Times are ISO 8601 in UTC. */
export type VisitItem = {
  id: string
  title: string
  startsAt: string
  endsAt: string | null
  place: string | null
  /** Whoever signs up now waits. */
  full: boolean
}

/** What is stored of one person, or of a place held for somebody; sealed answers are named, never opened. */
export type VisitReply = {
  id: string
  position: number | null
  partstat: Reply['partstat']
  reviewState: Reply['reviewState']
  seatState: Reply['seatState']
  guestName: string | null
  guestEmail: string | null
  guestRole: Reply['guestRole']
  isHold: boolean
  namesBy: string | null
  publication: Reply['publication']
  /** Empty where a coordinator looks: what members answered under their own links is between them and the office. */
  answers: { field: string; value: string }[]
  sealedFields: string[]
  items: { item: string; state: 'confirmed' | 'waiting' }[]
  revision: number
  changedAt: string | null
}

export type Visit = {
  purpose: 'invitation' | 'reply' | 'request'
  /** `late`: the deadline has passed and the answer becomes a request. */
  state: 'open' | 'notYet' | 'late' | 'closed'
  /** The random part of the link, from which whoever may render it makes the link and the code again. */
  nonce: string
  meeting: string
  form: string
  opensAt: string | null
  deadline: string | null
  invitation: {
    id: string
    name: string
    salutation: string | null
    language: Locale
    places: number
    addresseeKind: Invitation['addresseeKind']
    partstat: Invitation['partstat']
    delegated: boolean
  } | null
  category: {
    id: string
    kind: RegistrationCategory['kind']
    label: string | null
    hints: string | null
    letter: {
      subject: string | null
      salutation: string | null
      opening: string | null
      closing: string | null
    }
    items: VisitItem[]
  } | null
  replies: VisitReply[]
}

/**
 * What the link with this hash opens, in the asked language, else in the invitation's, else in English. Null when it
 * is unknown, expired or ended, all alike. A form of somebody uninvited says itself until when it can be answered.
 */
export const visit = async (deps: Answering, hash: string, locale: Locale): Promise<Visit | null> => {
  const loaded = await withLink(deps.payload, { hash, locale }, (_req, db) => loadVisit(db, locale))
  if (!loaded) return null
  return visitOf(loaded, loaded.category ? null : await deps.findForm(loaded.form, locale), timeOf(deps))
}

/** The same from what is loaded already. */
export const visitOf = (loaded: Loaded, form: FormDefinition | null, now: Date): Visit => {
  const { link: _link, latePolicy, addresses: _addresses, ...shown } = loaded
  const times = form
    ? { opensAt: form.opensAt ?? null, closesAt: form.closesAt ?? null, latePolicy }
    : { opensAt: loaded.opensAt, closesAt: loaded.deadline, latePolicy }
  return { ...shown, opensAt: times.opensAt, deadline: times.closesAt, state: stateOf(times, now) }
}
