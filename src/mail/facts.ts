import type { Letter } from '../letters/content.ts'
import type { Mail } from '../generated/payload-types.ts'
import type { Locale } from '../i18n/locales.ts'

/** An item of the programme the guest asked for, and whether there was a place. */
export type SignedUp = { title: string; when: string; state: 'confirmed' | 'waiting' }

/**
 * Everything a mail may say. What is not here cannot get out: no answers, nothing sealed, no other guest, and no place
 * in a waiting list.
 */
export type Facts = {
  language: Locale
  /** Name of the alliance, by which it signs. */
  sender: string
  meeting: { title: string; when: string; where: string | null; cancelled: boolean } | null
  /** The guest's name, where the address is known to be the guest's. */
  guest: string | null
  reply: {
    partstat: 'needsAction' | 'accepted' | 'declined' | 'tentative' | 'delegated'
    seat: 'none' | 'confirmed' | 'waiting'
    items: SignedUp[]
  } | null
  /** Until when an answer can be given or changed, as it is said; null when it has no end or has passed. */
  deadline: string | null
  /** The guest's own page; null when there is none to give. */
  link: { address: string; page: string; code: string } | null
  contact: { name: string | null; email: string } | null
  letter: Letter | null
}

/** Mails to guests. What goes to staff says nothing of a meeting or a guest. */
export type Kind = Exclude<Mail['kind'], 'notice'>

export type GuestMail = Mail & { kind: Kind }
