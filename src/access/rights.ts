import { roles } from './roles.ts'

/** Who can ask: the roles of staff in their order, then a program with a key. One letter in each row for each of them. */
export const actors = [...roles, 'apiClient'] as const

export type Actor = (typeof actors)[number]

/**
 * `Y` all · `m` in the meetings of the account · `t` texts in the languages of the account · `s` decisions about
 * publicity · `o` one's own · `n` the nouns of the key · `d` the same, when the key may write drafts · `-` nothing
 */
export type Letter = 'Y' | 'm' | 't' | 's' | 'o' | 'n' | 'd' | '-'

/*
 *   administrator
 *   | editor
 *   | | translator
 *   | | | meetingManager
 *   | | | | campaignOfficer
 *   | | | | | safetyOfficer
 *   | | | | | | hostLiaison
 *   | | | | | | | auditor
 *   | | | | | | | | apiClient
 */
const texts = {
  create: 'Y Y - - - - - - d',
  read: 'Y Y Y Y Y Y - Y n',
  history: 'Y Y Y Y Y Y - Y -',
  update: 'Y Y t - - - - - d',
  remove: 'Y Y - - - - - - -',
  publish: 'Y Y - - - - - - -',
  withdraw: 'Y Y - - - Y - - -',
}

const papers = {
  ...texts,
  create: 'Y Y - m - - - - d',
  update: 'Y Y t m - - - - d',
  remove: 'Y Y - m - - - - -',
  publish: 'Y Y - m - - - - -',
  withdraw: 'Y Y - m - Y - - -',
}

/** What may become public, by area. */
export const content = {
  alliance: texts,
  reference: { ...texts, read: 'Y Y Y Y Y Y Y Y n' },
  signatures: { ...texts, update: 'Y Y t - - s - - d' },
  people: {
    ...texts,
    create: 'Y Y - Y - - - - d',
    update: 'Y Y t Y - s - - d',
    remove: 'Y Y - Y - - - - -',
    publish: 'Y Y - Y - - - - -',
    withdraw: 'Y Y - Y - Y - - -',
  },
  media: {
    ...texts,
    create: 'Y Y - Y Y - - - d',
    update: 'Y Y t Y Y s - - d',
    remove: 'Y Y - Y Y - - - -',
    publish: 'Y Y - Y Y - - - -',
    withdraw: 'Y Y - Y Y Y - - -',
  },
  meetings: { ...papers, read: 'Y Y Y Y Y Y m Y n' },
  papers,
  campaign: {
    ...texts,
    create: 'Y - - - Y - - - d',
    update: 'Y - t - Y s - - d',
    remove: 'Y - - - Y - - - -',
    publish: 'Y - - - Y - - - -',
    withdraw: 'Y - - - Y Y - - -',
  },
  campaignPage: {
    ...texts,
    update: 'Y Y t - Y - - - d',
    publish: 'Y Y - - Y - - - -',
    withdraw: 'Y Y - - Y Y - - -',
  },
} satisfies Record<string, Record<string, string>>

/** What is never public, act by act. */
export const internal = {
  invite: 'Y - - m - - - - -',
  readGuests: 'Y - - m - - - - -',
  openSealedAnswers: 'Y - - m - - - - -',
  deleteGuests: 'Y - - - - - - - -',
  readAttendance: 'Y - - m - - m - -',
  checkIn: 'Y - - m - - - - -',
  writeCaseFiles: 'Y - - - Y - - - -',
  readCaseFiles: 'Y - - - Y Y - - -',
  readTranslations: 'Y Y Y Y Y Y - Y -',
  readSchedules: 'Y Y Y Y Y Y - Y -',
  readGlossary: 'Y Y Y Y Y Y - Y -',
  writeGlossary: 'Y Y - - - - - - -',
  readNotices: 'o o o o o o o o -',
  readAccounts: 'Y o o o o o o Y -',
  changeAccounts: 'Y o o o o o o o -',
  makeAccounts: 'Y - - - - - - - -',
  readKeys: 'Y - - - - - - Y -',
  makeKeys: 'Y - - - - - - - -',
  webhooks: 'Y - - - - - - - -',
  readAudit: 'Y - - - - Y - Y -',
  personalData: 'Y - - - - - - - -',
} satisfies Record<string, string>

export type ContentRow = keyof typeof texts
export type Area = keyof typeof content
