/**
 * Who may do what, by hand. One letter for each role, in the order
 * administrator · editor · translator · meetingManager · campaignOfficer · anonymous:
 * `Y` yes, `-` no, `o` only their own, `t` only in a language they translate into.
 * Every collection, global and operation of the live config must have its row here.
 */
export type Row = Record<string, string>

const alliance: Row = {
  create: 'YY----',
  read: 'YYYYY-',
  readVersions: 'YYYYY-',
  update: 'YYt---',
  delete: 'YY----',
  unlock: 'Y-----',
  admin: 'YYYYY-',
  publish: 'YY----',
}

const meetings: Row = { ...alliance, create: 'YY-Y--', update: 'YYtY--', delete: 'YY-Y--', publish: 'YY-Y--' }

const campaign: Row = { ...alliance, create: 'Y---Y-', update: 'Y-t-Y-', delete: 'Y---Y-', publish: 'Y---Y-' }

const closed: Row = {
  create: '------',
  read: '------',
  readVersions: '------',
  update: '------',
  delete: '------',
  unlock: '------',
}

/** Payload's own collections, which carry settings of the admin and nothing of the alliance. */
const framework = {
  'payload-jobs': { ...closed },
  'payload-kv': { ...closed },
  'payload-migrations': { ...closed },
  'payload-preferences': {
    create: 'YYYYY-',
    read: 'ooooo-',
    readVersions: '------',
    update: 'ooooo-',
    delete: 'ooooo-',
    unlock: '------',
  },
  'payload-locked-documents': {
    create: 'YYYYY-',
    read: 'YYYYY-',
    readVersions: '------',
    update: 'YYYYY-',
    delete: 'YYYYY-',
    unlock: '------',
  },
} satisfies Record<string, Row>

export const collectionMatrix: Record<string, Row> = {
  meetings,
  'agenda-items': meetings,
  declarations: alliance,
  signatures: alliance,
  'parliamentary-actions': alliance,
  documents: meetings,
  figures: alliance,
  countries: alliance,
  legislatures: alliance,
  chambers: alliance,
  terms: alliance,
  'parliamentary-groups': alliance,
  people: meetings,
  memberships: alliance,
  organizations: alliance,
  'prisoner-profiles': campaign,
  godparenthoods: campaign,
  'solidarity-acts': campaign,
  'case-files': { ...closed, create: 'Y---Y-', read: 'Y---Y-', update: 'Y---Y-', delete: 'Y---Y-' },
  news: alliance,
  pages: alliance,
  media: { ...meetings, create: 'YY-YY-', update: 'YYtYY-', delete: 'YY-YY-', publish: 'YY-YY-' },
  forms: meetings,
  'form-submissions': { ...closed },
  replies: { ...closed, read: 'Y--Y--', update: 'Y--Y--', delete: 'Y-----' },
  'registration-categories': {
    ...closed,
    create: 'YY-Y--',
    read: 'YYYYY-',
    update: 'YYtY--',
    delete: 'YY-Y--',
    readVersions: 'YYYYY-',
    unlock: 'Y-----',
    admin: 'YYYYY-',
  },
  invitations: { ...closed, create: 'Y--Y--', read: 'Y--Y--', update: 'Y--Y--', delete: 'Y-----' },
  'reply-events': { ...closed, read: 'Y--Y--' },
  links: { ...closed },
  mails: { ...closed, read: 'Y--Y--' },
  'sealed-answers': { ...closed, read: 'Y--Y--' },
  translations: { ...closed, read: 'YYYYY-' },
  webhooks: { ...closed, create: 'Y-----', read: 'Y-----', update: 'Y-----', delete: 'Y-----' },
  'webhook-deliveries': { ...closed, read: 'Y-----' },
  audit: { ...closed, read: 'Y-----' },
  users: {
    create: 'Y-----',
    read: 'Yoooo-',
    readVersions: '------',
    update: 'Yoooo-',
    delete: 'Y-----',
    unlock: 'Y-----',
    admin: 'YYYYY-',
  },
  ...framework,
}

const texts: Row = { read: 'YYYYY-', readVersions: 'YYYYY-', update: 'YY----', publish: 'YY----' }

export const globalMatrix: Record<string, Row> = {
  alliance: texts,
  campaign: { ...texts, update: 'YY--Y-', publish: 'YY--Y-' },
  'site-settings': texts,
}
