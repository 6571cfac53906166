import { rowOf } from '../../src/access/nouns.ts'
import { actors, internal } from '../../src/access/rights.ts'
import type { Role } from '../../src/access/roles.ts'

/** What is never public, by its slug or by the page where it is worked with. */
const closed: Record<string, keyof typeof internal> = {
  invitations: 'readGuests',
  replies: 'readGuests',
  mails: 'readGuests',
  'case-files': 'readCaseFiles',
  schedules: 'readSchedules',
  'glossary-entries': 'readGlossary',
  notices: 'readNotices',
  users: 'readAccounts',
  'api-clients': 'readKeys',
  webhooks: 'webhooks',
  'webhook-deliveries': 'webhooks',
  audit: 'readAudit',
  'invitations-desk': 'invite',
  attendance: 'readAttendance',
  translation: 'readTranslations',
  verification: 'readTranslations',
}

/** Whether the table of rights gives a role anything of what stands in the menu under this address. */
export const mayOpen = (role: Role, address: string): boolean => {
  const slug = address.split('/').at(-1)!
  const row = closed[slug] ? internal[closed[slug]] : rowOf(slug, 'read')
  return row.split(' ')[actors.indexOf(role)] !== '-'
}
