import { calendarFor, type CalendarMeeting } from '../calendar/entry.ts'
import type { Locale } from '../i18n/locales.ts'
import { letterPdf } from '../letters/pdf.ts'
import { addressOf, codeOf, linkKey, readLink, spacedCode, tokenOf, type LinkKey } from '../links/token.ts'
import type { ReadPublic } from '../mail/letter-source.ts'
import { answer } from '../rsvp/answer.ts'
import type { Answering } from '../rsvp/answering.ts'
import { confirmAddress } from '../rsvp/confirm-address.ts'
import { delegate } from '../rsvp/delegate.ts'
import { eraseOwn } from '../rsvp/erase-own.ts'
import { exportOwn } from '../rsvp/export-own.ts'
import { respond } from '../rsvp/respond.ts'
import { visit } from '../rsvp/visit.ts'
import { withdraw } from '../rsvp/withdraw.ts'
import type { Door } from './door.ts'
import { ownOrigins } from './origin.ts'
import { proofsOfWork } from './protection/proofs.ts'
import { spendOnce } from './protection/spend-once.ts'
import { registeredOrigins } from './public/origins.ts'
import type { Links } from './verbs.ts'

type Parts = {
  answering: Answering
  languagesOf: (reference: string) => Promise<Locale[]>
  readPublic: ReadPublic
  publicUrl: string
}

/** The door of the product: every verb with what it works with. */
export const wire = ({ answering, languagesOf, readPublic, publicUrl }: Parts): Door => ({
  findForm: answering.findForm,
  languagesOf,
  take: (submission) => answer(answering, submission),
  links: linksOf(answering, publicUrl),
  readPublic,
  mayShow: registeredOrigins(readPublic),
  proofs: proofsOfWork(answering.key, spendOnce(answering.payload)),
  own: ownOrigins(publicUrl),
})

const linksOf = (answering: Answering, publicUrl: string): Links => {
  const key = linkKey(answering.key)
  return {
    read: (text) => readLink(text, key),
    visit: (hash, locale) => visit(answering, hash, locale),
    respond: (input) => respond(answering, input),
    withdraw: (input) => withdraw(answering, input),
    delegate: (input) => delegate(answering, input),
    confirmAddress: (input) => confirmAddress(answering, input),
    eraseOwn: (input) => eraseOwn(answering, input),
    exportOwn: (input) => exportOwn(answering, input),
    printed: ({ nonce }) => printed(nonce, key, publicUrl),
    pdf: letterPdf,
    calendar: (meeting, items, language) =>
      calendarFor(meeting as CalendarMeeting, {
        method: 'PUBLISH',
        language,
        items,
        publicUrl,
        now: answering.now?.() ?? new Date(),
      }),
  }
}

const printed = (nonce: string, key: LinkKey, publicUrl: string) => ({
  address: addressOf(publicUrl, tokenOf(nonce, key)),
  code: spacedCode(codeOf(nonce, key)),
})
