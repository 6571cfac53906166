import type { CollectionConfig } from 'payload'
import { withListHint } from '../admin/lists/list-hint.ts'
import { chambers } from './alliance/chambers/index.ts'
import { countries } from './alliance/countries/index.ts'
import { legislatures } from './alliance/legislatures/index.ts'
import { memberships } from './alliance/memberships/index.ts'
import { organizations } from './alliance/organizations/index.ts'
import { parliamentaryGroups } from './alliance/parliamentary-groups/index.ts'
import { people } from './alliance/people/index.ts'
import { caseFiles } from './campaign/case-files/index.ts'
import { godparenthoods } from './campaign/godparenthoods/index.ts'
import { prisonerProfiles } from './campaign/prisoner-profiles/index.ts'
import { glossaryEntries } from './editorial/glossary-entries/index.ts'
import { media } from './editorial/media/index.ts'
import { invitations } from './guests/invitations/index.ts'
import { links } from './guests/links/index.ts'
import { mails } from './guests/mails/index.ts'
import { registrationCategories } from './guests/registration-categories/index.ts'
import { replies } from './guests/replies/index.ts'
import { replyEvents } from './guests/reply-events/index.ts'
import { sealedAnswers } from './guests/sealed-answers/index.ts'
import { audit } from './system/audit/index.ts'
import { terms } from './alliance/terms/index.ts'
import { solidarityActs } from './campaign/solidarity-acts/index.ts'
import { notices } from './editorial/notices/index.ts'
import { schedules } from './editorial/schedules/index.ts'
import { news } from './editorial/news/index.ts'
import { pages } from './editorial/pages/index.ts'
import { translations } from './editorial/translations/index.ts'
import { documents } from './work/documents/index.ts'
import { parliamentaryActions } from './work/parliamentary-actions/index.ts'
import { apiClients } from './system/api-clients/index.ts'
import { users } from './system/users/index.ts'
import { webhookDeliveries } from './system/webhook-deliveries/index.ts'
import { webhooks } from './system/webhooks/index.ts'
import { agendaItems } from './work/agenda-items/index.ts'
import { declarations } from './work/declarations/index.ts'
import { figures } from './work/figures/index.ts'
import { meetings } from './work/meetings/index.ts'
import { signatures } from './work/signatures/index.ts'

/** Every noun, in the order of the admin's menu; `forms` is added by the form builder. */
export const collections: CollectionConfig[] = [
  meetings,
  agendaItems,
  declarations,
  signatures,
  parliamentaryActions,
  documents,
  figures,
  countries,
  legislatures,
  chambers,
  terms,
  parliamentaryGroups,
  people,
  memberships,
  organizations,
  prisonerProfiles,
  godparenthoods,
  solidarityActs,
  caseFiles,
  registrationCategories,
  invitations,
  replies,
  replyEvents,
  sealedAnswers,
  links,
  mails,
  news,
  pages,
  media,
  translations,
  glossaryEntries,
  schedules,
  notices,
  users,
  apiClients,
  webhooks,
  webhookDeliveries,
  audit,
].map(withListHint)
