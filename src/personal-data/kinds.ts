import type { Kind } from './kind.ts'
import { apiClients } from './kinds/api-clients.ts'
import { audit } from './kinds/audit.ts'
import { groupContacts } from './kinds/group-contacts.ts'
import { idempotencyKeys } from './kinds/idempotency-keys.ts'
import { invitations } from './kinds/invitations.ts'
import { links } from './kinds/links.ts'
import { mails } from './kinds/mails.ts'
import { outbox } from './kinds/outbox.ts'
import { people } from './kinds/people.ts'
import { replies } from './kinds/replies.ts'
import { replyEvents } from './kinds/reply-events.ts'
import { sealedAnswers } from './kinds/sealed-answers.ts'
import { users } from './kinds/users.ts'

/** Every kind of personal data there is, in the order in which it can be forgotten: what refers goes first. */
export const kinds: Kind[] = [
  outbox,
  idempotencyKeys,
  mails,
  links,
  replyEvents,
  sealedAnswers,
  replies,
  invitations,
  people,
  groupContacts,
  apiClients,
  users,
  audit,
]

const reference = 'Refers to people by id and says nothing of them itself.'
const published =
  'Public by decision, about an office or an institution; corrected and withdrawn by publication.'
const ownLaw =
  'Kept under rules of its own, about people who never write to us: see src/sealing and the publication.'

/** The collections without a kind of their own, each with its reason. */
export const without: Record<string, string> = {
  'agenda-items': reference,
  chambers: published,
  countries: published,
  declarations: published,
  documents: published,
  figures: published,
  forms: 'Holds questions and never an answer.',
  'form-submissions': 'Closed: answers go to replies, and nothing can be stored here.',
  'glossary-entries': 'Holds words.',
  legislatures: published,
  media: 'Images are public or deleted; a portrait belongs to the record that shows it.',
  meetings: 'The contact of a meeting is an office and is published.',
  memberships: reference,
  news: published,
  organizations: published,
  pages: published,
  'parliamentary-actions': published,
  'registration-categories': 'Holds texts and, after the purge, numbers.',
  'solidarity-acts': published,
  schedules: 'Names records by their title and staff by id.',
  signatures: 'Signed in public or kept private by their signatory’s choice; withdrawn by src/signing.',
  terms: published,
  translations: 'Holds texts of content, deleted with their document, and names staff by id.',
  webhooks: 'Addresses of programs.',
  'webhook-deliveries': 'Addresses of programs.',
  'prisoner-profiles': ownLaw,
  'case-files': ownLaw,
  godparenthoods: reference,
  'payload-kv': 'Settings of the admin.',
  'payload-migrations': 'Names of migrations.',
}
