import { actors, content, internal, type Actor, type Area } from '../../../src/access/rights.ts'

const columns: Record<Actor, string> = {
  administrator: 'Administrator',
  editor: 'Editor',
  translator: 'Translator',
  meetingManager: 'Meeting manager',
  campaignOfficer: 'Campaign officer',
  safetyOfficer: 'Safety officer',
  hostLiaison: 'Host liaison',
  auditor: 'Auditor',
  apiClient: 'Program',
}

const areas: Record<Area, string> = {
  meetings: 'Meetings and agenda',
  papers: 'Documents, forms, categories of guests',
  alliance:
    'Declarations, actions, groups, memberships, terms, figures, news, pages, the alliance, site settings',
  reference: 'Countries, parliaments, chambers, organizations',
  people: 'People',
  signatures: 'Signatures',
  media: 'Media',
  campaign: 'Prisoner profiles, godparenthoods, solidarity acts',
  campaignPage: 'The campaign’s page',
}

const acts = {
  read: 'read',
  history: 'versions',
  create: 'create',
  update: 'change',
  remove: 'delete',
  publish: 'publish',
  withdraw: 'withdraw',
} as const

const deeds: Record<keyof typeof internal, string> = {
  readGuests: 'Read invitations, replies, mails and their history; export lists',
  invite: 'Invite, release letters, show links, enter and review answers',
  openSealedAnswers: 'Open sealed answers',
  checkIn: 'Let guests in at the door',
  readAttendance: 'See how many come, and the list of the door',
  deleteGuests: 'Delete invitations and replies',
  writeCaseFiles: 'Write case files',
  readCaseFiles: 'Read and open case files',
  readTranslations: 'See the state of translations',
  readSchedules: 'See what is scheduled',
  readGlossary: 'Read the glossary',
  writeGlossary: 'Write the glossary',
  readNotices: 'Read notices',
  readAccounts: 'Read accounts of staff',
  changeAccounts: 'Change accounts (roles: administrators only)',
  makeAccounts: 'Make, unlock and delete accounts',
  readKeys: 'See which programs have a key',
  makeKeys: 'Hand out and take back keys',
  webhooks: 'Webhooks',
  readAudit: 'Read the audit',
  personalData: 'Give out and erase somebody’s personal data',
}

const words: Record<string, string> = {
  Y: '',
  m: 'in their meetings: ',
  t: 'in their languages: ',
  s: 'publicity only: ',
  n: 'nouns of the key: ',
  d: 'as drafts, if the key says so: ',
}

const alone: Record<string, string> = { Y: 'yes', m: 'their meetings', o: 'their own', '-': '–' }

const lettersOf = (row: string) => row.split(' ')

/** What one role may do in one area, in words. */
const cell = (area: Area, index: number): string => {
  const byLetter = Map.groupBy(
    Object.entries(acts),
    ([act]) => lettersOf(content[area][act as keyof typeof acts])[index] ?? '-',
  )
  if (byLetter.get('Y')?.length === Object.keys(acts).length) return 'everything'
  const parts = [...byLetter]
    .filter(([letter]) => letter !== '-')
    .map(([letter, some]) => (words[letter] ?? '') + some.map(([, word]) => word).join(', '))
  return parts.join('; ') || '–'
}

const line = (cells: string[]): string => `| ${cells.join(' | ')} |`

/** The two tables of docs/editors/roles.md, as the code has them; without the padding of a formatter. */
export const rightsTables = (): string[] => [
  line(['', ...actors.map((actor) => columns[actor])]),
  ...Object.entries(areas).map(([area, name]) =>
    line([name, ...actors.map((_, index) => cell(area as Area, index))]),
  ),
  ...Object.entries(deeds).map(([deed, name]) =>
    line([
      name,
      ...lettersOf(internal[deed as keyof typeof internal]).map((letter) => alone[letter] ?? letter),
    ]),
  ),
]
