import { content, type Area, type ContentRow } from './rights.ts'

/** The nouns that do not stand in the area of what editors write. */
const areas: Record<string, Area> = {
  meetings: 'meetings',
  'agenda-items': 'meetings',
  documents: 'papers',
  forms: 'papers',
  'registration-categories': 'papers',
  countries: 'reference',
  legislatures: 'reference',
  chambers: 'reference',
  organizations: 'reference',
  people: 'people',
  signatures: 'signatures',
  media: 'media',
  'prisoner-profiles': 'campaign',
  godparenthoods: 'campaign',
  'solidarity-acts': 'campaign',
  campaign: 'campaignPage',
}

/** In which area of the table a noun of content stands. */
export const areaOf = (slug: string): Area => areas[slug] ?? 'alliance'

/** The path that says to which meeting a document belongs. */
export const meetingPath: Record<string, string> = {
  meetings: 'id',
  'agenda-items': 'meeting',
  documents: 'meeting',
  forms: 'meeting',
  'registration-categories': 'meeting',
  invitations: 'meeting',
  replies: 'meeting',
  mails: 'meeting',
  'reply-events': 'reply.meeting',
  'sealed-answers': 'reply.meeting',
}

/** The fields by which somebody decides what of a person is public. */
export const decisionPaths: Record<string, readonly string[]> = {
  'prisoner-profiles': ['publicationDecision', 'fieldPublicity'],
  godparenthoods: ['publicity'],
  'solidarity-acts': ['publicity'],
  people: ['publicity'],
  signatures: ['publicity'],
  media: ['consent'],
}

/** The row of a noun of content in the table of rights. */
export const rowOf = (slug: string, act: ContentRow): string => content[areaOf(slug)][act]
