/**
 * Who may do what, by hand. One letter for each, in the order administrator · editor · translator · meetingManager ·
 * campaignOfficer · safetyOfficer · hostLiaison · auditor · a program with a key · anonymous:
 * `Y` yes, `-` no, `o` only their own, `t` only in a language they translate into, `m` only in their meetings,
 * `s` only the decisions about publicity, `n` only the nouns of the key, `d` the same and only with the right to draft.
 * Every collection, global and operation of the live config must have its row here.
 */
export type Row = Record<string, string>

const alliance: Row = {
  create: 'YY------d-',
  read: 'YYYYYY-Yn-',
  readVersions: 'YYYYYY-Y--',
  update: 'YYt-----d-',
  delete: 'YY--------',
  unlock: 'Y---------',
  admin: 'YYYYYYYY--',
  publish: 'YY--------',
  withdraw: 'YY---Y----',
}

const reference: Row = { ...alliance, read: 'YYYYYYYYn-' }

const papers: Row = {
  ...alliance,
  create: 'YY-m----d-',
  update: 'YYtm----d-',
  delete: 'YY-m------',
  publish: 'YY-Y------',
  withdraw: 'YY-Y-Y----',
}

const agenda: Row = { ...papers, read: 'YYYYYYmYn-' }

const people: Row = {
  ...alliance,
  create: 'YY-Y----d-',
  update: 'YYtY-s--d-',
  delete: 'YY-Y------',
  publish: 'YY-Y------',
  withdraw: 'YY-Y-Y----',
}

const campaign: Row = {
  ...alliance,
  create: 'Y---Y---d-',
  update: 'Y-t-Ys--d-',
  delete: 'Y---Y-----',
  publish: 'Y---Y-----',
  withdraw: 'Y---YY----',
}

const closed: Row = {
  create: '----------',
  read: '----------',
  readVersions: '----------',
  update: '----------',
  delete: '----------',
  unlock: '----------',
}

const { publish: _publish, withdraw: _withdraw, ...neverPublic } = papers

/** Payload's own collections, which carry settings of the admin and nothing of the alliance. */
const framework = {
  'payload-kv': { ...closed },
  'payload-migrations': { ...closed },
  'payload-preferences': {
    create: 'YYYYYYYY--',
    read: 'oooooooo--',
    readVersions: '----------',
    update: 'oooooooo--',
    delete: 'oooooooo--',
    unlock: '----------',
  },
  'payload-locked-documents': {
    create: 'YYYYYY----',
    read: 'YYYYYYoo--',
    readVersions: '----------',
    update: 'YYYYYY----',
    delete: 'YYYYYY----',
    unlock: '----------',
  },
} satisfies Record<string, Row>

const forAdministrators = 'Y---------'
const forGuestDesk = 'Y--m------'

export const collectionMatrix: Record<string, Row> = {
  meetings: { ...agenda, create: 'YY-Y----d-' },
  'agenda-items': agenda,
  declarations: alliance,
  signatures: { ...alliance, update: 'YYt--s--d-' },
  'parliamentary-actions': alliance,
  documents: papers,
  figures: alliance,
  countries: reference,
  legislatures: reference,
  chambers: reference,
  terms: alliance,
  'parliamentary-groups': alliance,
  people,
  memberships: alliance,
  organizations: reference,
  'prisoner-profiles': campaign,
  godparenthoods: campaign,
  'solidarity-acts': campaign,
  'case-files': {
    ...closed,
    create: 'Y---Y-----',
    read: 'Y---YY----',
    update: 'Y---Y-----',
    delete: 'Y---Y-----',
  },
  news: alliance,
  pages: alliance,
  media: {
    ...people,
    create: 'YY-YY---d-',
    update: 'YYtYYs--d-',
    delete: 'YY-YY-----',
    publish: 'YY-YY-----',
    withdraw: 'YY-YYY----',
  },
  forms: papers,
  'form-submissions': { ...closed },
  replies: { ...closed, read: forGuestDesk, update: forGuestDesk, delete: forAdministrators },
  'registration-categories': neverPublic,
  invitations: {
    ...closed,
    create: forGuestDesk,
    read: forGuestDesk,
    update: forGuestDesk,
    delete: forAdministrators,
  },
  'reply-events': { ...closed, read: forGuestDesk },
  links: { ...closed },
  mails: { ...closed, read: forGuestDesk },
  'sealed-answers': { ...closed, read: forGuestDesk },
  translations: { ...closed, read: 'YYYYYY-Y--' },
  'glossary-entries': {
    ...closed,
    create: 'YY--------',
    read: 'YYYYYY-Y--',
    update: 'YY--------',
    delete: 'YY--------',
  },
  schedules: { ...closed, read: 'YYYYYY-Y--' },
  notices: { ...closed, read: 'oooooooo--' },
  webhooks: {
    ...closed,
    create: forAdministrators,
    read: forAdministrators,
    update: forAdministrators,
    delete: forAdministrators,
  },
  'webhook-deliveries': { ...closed, read: forAdministrators },
  audit: { ...closed, read: 'Y----Y-Y--' },
  users: {
    create: forAdministrators,
    read: 'YooooooY--',
    readVersions: '----------',
    update: 'Yooooooo--',
    delete: forAdministrators,
    unlock: forAdministrators,
    admin: 'YYYYYYYY--',
  },
  'api-clients': {
    ...closed,
    create: forAdministrators,
    read: 'Y------Y--',
    update: forAdministrators,
    delete: forAdministrators,
    admin: '----------',
  },
  ...framework,
}

const texts: Row = {
  read: 'YYYYYY-Yn-',
  readVersions: 'YYYYYY-Y--',
  update: 'YYt-----d-',
  publish: 'YY--------',
  withdraw: 'YY---Y----',
}

export const globalMatrix: Record<string, Row> = {
  alliance: texts,
  campaign: { ...texts, update: 'YYt-Y---d-', publish: 'YY--Y-----', withdraw: 'YY--YY----' },
  'site-settings': texts,
}
