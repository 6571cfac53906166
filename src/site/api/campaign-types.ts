import type { Checked, Document, Joined } from './document.ts'
import type { Figure, Media, Named, Organization, Person } from './types.ts'

type Row = { id: string }

/** What this site reads of the campaign for political prisoners. */
export type Act = Document & {
  actType: string
  date?: string | null
  summary?: string | null
  url?: string | null
}

export type Godparenthood = Document & {
  programme?: string | null
  prisoner?: Profile | null
  godparent?: Person | null
  capacityAtStart?: string | null
  startDate?: string | null
  endDate?: string | null
  endReason?: string | null
  statement?: string | null
  acts?: Joined<Act>
}

export type Profile = Named & {
  birthYear?: number | null
  occupation?: string | null
  summary?: string | null
  image?: Media | null
  godparenthoods?: Joined<Godparenthood>
  incidents?: (Row & {
    incidentType: string
    date?: string | null
    articles?: string | null
    sentence?: string | null
    releaseKind?: string | null
  })[]
  identifiers?: (Row & { scheme?: string | null; identifier?: string | null })[]
} & Checked

export type Campaign = Document & {
  title: string
  summary?: string | null
  introduction?: unknown
  letterGuide?: unknown
  programmes?: (Row & {
    name: string
    url?: string | null
    note?: string | null
    organization?: Organization | null
  })[]
  figures?: Figure[]
}
