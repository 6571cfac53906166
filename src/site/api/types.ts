import type { Checked, Document, Joined } from './document.ts'

/** What this site reads of the public documents. docs/api describes them whole. */
export type Media = Document & {
  url: string
  alt?: string | null
  credit?: string | null
  width: number
  height: number
}

export type Named = Document & { name: string; slug: string }

export type SiteSettings = Document & {
  siteName: string
  tagline?: string | null
  contactEmail?: string | null
  currentMeeting?: string | Meeting | null
  links: { id: string; label: string; url: string }[]
}

export type Country = Named & {
  nameInSentence?: string | null
  isoAlpha2?: string | null
  outline?: Media | null
} & Checked

export type Legislature = Named & {
  shortName?: string | null
  kind: string
  website?: string | null
  country?: Country | null
}

export type Chamber = Named & { classification: string; legislature?: Legislature | null }

export type Organization = Named & { website?: string | null; classification: string }

export type Person = Named & {
  honorificPrefix?: string | null
  sortName?: string | null
  otherNames?: {
    id: string
    name: string
    language?: string | null
    script?: string | null
    kind?: string | null
  }[]
  country?: Country | null
  image?: Media | null
  links?: { id: string; url: string; note?: string | null }[]
  memberships?: Joined<Membership>
} & Checked

export type Membership = Document & {
  person?: Person | null
  group?: Group | null
  organization?: Organization | null
  role: string
  roleLabel?: string | null
  onBehalfOf?: string | null
  startDate?: string | null
  endDate?: string | null
  endReason?: string | null
} & Checked

export type Group = Named & {
  officialName?: string | null
  officialNameLanguage?: string | null
  legalForm: string
  groupStatus: string
  legislature?: Legislature | null
  chambers?: Chamber[]
  foundedOn?: string | null
  website?: string | null
  memberships?: Joined<Membership>
  figures?: Joined<Figure>
} & Checked

export type Figure = Document & {
  key: string
  label: string
  value: number
  unit?: string | null
  asOf?: string | null
  countingRule?: string | null
  source?: { title?: string | null; url?: string | null } | null
  figureStatus: string
}

export type Paper = Document & {
  title: string
  documentType: string
  language?: string | null
  version?: string | null
  summary?: string | null
  url?: string | null
}

export type Titled = Document & { title: string; slug: string; summary?: string | null }

export type Form = Document & { slug: string; opensAt?: string | null; closesAt?: string | null }

type Row = { id: string }

export type AgendaItem = Document & {
  title: string
  startsAt: string
  endsAt?: string | null
  kind: string
  description?: unknown
  place?: string | null
  audience: string
  entryCondition?: string | null
  speakers?: (Row & { person?: Person | null; titleHere?: string | null; role: string })[]
  languages?: string[]
  interpretation?: string[]
}

export type Host = Row & {
  role: string
  legislature?: Legislature | null
  chamber?: Chamber | null
  organization?: Organization | null
}

export type Meeting = Titled & {
  edition?: number | null
  meetingStatus: string
  startsAt: string
  endsAt: string
  allDay?: boolean | null
  timeZone: string
  city?: string | null
  country?: Country | null
  venue?: { name?: string | null; address?: string | null; room?: string | null }
  hosts?: Host[]
  workingLanguages?: string[]
  objectives?: (Row & { text: string })[]
  topics?: (Row & { text: string })[]
  participantCategories?: (Row & { label: string })[]
  introduction?: string | null
  outlook?: string | null
  invitationSignatories?: (Row & {
    person?: Person | null
    nameAsSigned?: string | null
    titleAsSigned?: string | null
  })[]
  contact?: { name?: string | null; email?: string | null }
  rsvpForm?: Form | null
  declarations?: Joined<Declaration>
  figures?: Joined<Figure>
  documents?: Joined<Paper>
} & Checked

export type Signature = Document & {
  position: number
  person?: Person | null
  capacity?: {
    role?: string | null
    chamber?: Chamber | null
    country?: Country | null
    onBehalfOf?: string | null
  }
}

export type Declaration = Titled & {
  kind: string
  declarationState: string
  meeting?: Meeting | null
  adoptedOn?: string | null
  place?: string | null
  authenticLanguages?: string[]
  priorities?: (Row & { text: string })[]
  paragraphs?: (Row & { number: number; text: string })[]
  corrigenda?: (Row & { date?: string | null; note: string })[]
  textHash?: string | null
  figures?: Joined<Figure>
  signatures?: Joined<Signature>
} & Checked

export type Action = Titled & {
  actionType: string
  themes?: string[]
  legislature?: Legislature | null
  chamber?: Chamber | null
  organization?: Organization | null
  people?: Person[]
  groups?: Group[]
  date?: string | null
  endDate?: string | null
  recursYearly?: boolean | null
  identifier?: string | null
  officialTitle?: string | null
  officialTitleLanguage?: string | null
  stages?: (Row & { stage: string; date?: string | null; note?: string | null })[]
  vote?: {
    votesFor?: number | null
    votesAgainst?: number | null
    abstentions?: number | null
    result?: string | null
  }
  documents?: Paper[]
  url?: string | null
} & Checked

export type News = Titled & {
  date: string
  body?: unknown
  image?: Media | null
  meeting?: Titled | null
  declaration?: Titled | null
  actions?: Titled[]
} & Checked

export type SitePage = Titled & { key: string; body?: unknown }

export type Alliance = Document & {
  officialName: string
  shortName?: string | null
  nameVariants?: (Row & { name: string; language: string; context?: string | null })[]
  mission?: string | null
  overview?: unknown
  activities?: (Row & { kind: string; text: string; url?: string | null })[]
  forums?: Organization[]
  foundedOn?: string | null
  foundingMeeting?: Meeting | null
  foundingNote?: string | null
}
