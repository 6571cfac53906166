import type { Facts, Kind } from '../../../src/mail/facts.ts'
import { messages } from '../../../src/mail/messages/all.ts'
import { piecesOf } from '../../../src/mail/body.ts'
import { htmlOf } from '../../../src/mail/html.ts'
import { textOf } from '../../../src/mail/text.ts'
import { say } from '../../../src/i18n/say.ts'

/** Invented facts of a confirmed guest with one item confirmed and one waiting. */
export const facts = (changed: Partial<Facts> = {}): Facts => ({
  language: 'en',
  sender: 'Invented Alliance',
  meeting: {
    title: 'Invented <meeting> & more',
    when: 'Tuesday, 6 October 2026, 09:00–18:30 (Europe/Paris, UTC+02:00)',
    where: 'Salle 1, Palais, Paris',
    cancelled: false,
  },
  guest: 'Iryna Invented',
  reply: {
    partstat: 'accepted',
    seat: 'confirmed',
    items: [
      { title: 'Dinner', when: 'Tuesday, 6 October 2026, 20:00', state: 'confirmed' },
      { title: 'Visit', when: 'Wednesday, 7 October 2026, 09:00', state: 'waiting' },
    ],
  },
  deadline: 'Sunday, 20 September 2026, 23:59 (Europe/Paris, UTC+02:00)',
  link: { address: 'https://a.example/r/i/TOKEN', page: 'https://a.example/r', code: 'ABCD-EFGH-JKMN' },
  contact: { name: 'The Office', email: 'office@alliance.example' },
  letter: null,
  ...changed,
})

export const kinds = Object.keys(messages) as Kind[]

/** A mail of this kind as a guest reads it. */
export const rendered = (kind: Kind, changed: Partial<Facts> = {}) => {
  const given = facts(changed)
  const parts = messages[kind](given)
  const pieces = piecesOf(given, parts)
  const subject = say(parts.subject, given.language)
  return {
    parts,
    subject,
    text: textOf(pieces, given.language),
    html: htmlOf(pieces, subject, given.language),
  }
}
