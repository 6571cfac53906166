import { sql } from '@payloadcms/db-postgres'
import type { Executor } from '../db/session.ts'
import type { Locale } from '../i18n/locales.ts'
import { queueMail } from '../mail/queue.ts'
import type { Answering } from './answering.ts'
import { changeVisit, leave, type Changed } from './change-visit.ts'
import type { Loaded } from './load-visit.ts'
import { declining, type Person } from './people.ts'
import { problem } from './problems.ts'
import { email } from './questions/email.ts'
import type { Outcome } from './questions/outcome.ts'
import { text } from './questions/text.ts'
import type { FieldError } from './read-answers.ts'
import { Refused, type Refusal } from './refused.ts'

type Delegation = { hash: string; locale: Locale; name: unknown; email: unknown }

/**
 * Passes a personal invitation on to a colleague (RFC 5545, DELEGATED): the seat is given back, staff find a new
 * invitation to look at before anything is sent, and the address that was invited is told.
 */
export const delegate = (deps: Answering, input: Delegation): Promise<Changed | Refusal> =>
  changeVisit(deps, input, async (req, db, loaded) => {
    const { locale } = input
    const { invitation } = loaded
    if (
      loaded.purpose !== 'invitation' ||
      !invitation ||
      invitation.addresseeKind === 'group' ||
      invitation.delegated
    )
      throw new Refused(problem('cannot-delegate', locale))
    const colleague = readColleague(input)
    const [before] = loaded.replies
    const person = before ? declining(before, 'delegated') : nobodyYet(invitation.name)
    const [left] = await leave(req, db, { deps, loaded, people: [person], locale })
    await inviteColleague(db, invitation.id, colleague)
    if (loaded.addresses.email)
      await queueMail(req, {
        kind: 'delegated',
        to: loaded.addresses.email,
        copyTo: loaded.addresses.copyTo,
        language: locale,
        meeting: loaded.meeting,
        invitation: invitation.id,
        reply: left!.id,
        link: loaded.link,
      })
    return { accepted: true }
  })

const nobodyYet = (guestName: string): Person => ({
  before: null,
  partstat: 'delegated',
  guestName,
  guestEmail: null,
  guestRole: 'guest',
  isHold: false,
  namesBy: null,
  publication: 'notAtAll',
  answers: [],
  sealed: [],
  items: [],
})

/** A draft, which only staff send: a link that was forwarded invites nobody by itself. */
const inviteColleague = async (
  db: Executor,
  invitation: Loaded['link'],
  { name, address }: { name: string; address: string },
): Promise<void> => {
  await db.execute(sql`insert into invitations (name, email, addressee_kind, delegated_from_id, meeting_id, category_id,
      country_id, language, places, closes_at)
    select ${name}, ${address}, 'person', id, meeting_id, category_id, country_id, language, places, closes_at
      from invitations where id = ${invitation}`)
}

const readColleague = (input: Delegation): { name: string; address: string } => {
  const errors: FieldError[] = []
  const valueOf = (field: 'name' | 'email', outcome: Outcome): string => {
    if ('error' in outcome) errors.push({ field, code: outcome.error })
    return 'value' in outcome ? (outcome.value ?? '') : ''
  }
  const asked = (name: string) => ({ id: name, name, required: true })
  const name = valueOf('name', text(input.name, { ...asked('name'), blockType: 'text' }))
  const address = valueOf('email', email(input.email, { ...asked('email'), blockType: 'email' }))
  if (errors.length > 0) throw new Refused(problem('invalid-answers', input.locale, errors))
  return { name, address }
}
