import { documentsIn, filled, idIn, type Joined, type Reading, type Related } from '../api-document.ts'
import {
  popoloLink,
  popoloName,
  popoloProvenance,
  type Dated,
  type PopoloLink,
  type PopoloName,
  type PopoloProvenance,
  type ReadSource,
} from './names-and-sources.ts'
import { popoloMembership, type PopoloMembership, type PublicMembership } from './memberships.ts'

/** What the public API answers of a parliamentary group, as far as Popolo can say it. */
export type PublicGroup = Dated & {
  id: string
  name?: string | null
  officialName?: string | null
  officialNameLanguage?: string | null
  legalForm?: string | null
  legislature?: Related<{ id: string; name?: string | null }>
  foundedOn?: string | null
  dissolvedOn?: string | null
  website?: string | null
  memberships?: Joined<PublicMembership>
  sources?: ReadSource[] | null
}

export type PopoloOrganization = PopoloProvenance & {
  id: string
  name?: string
  other_names?: PopoloName[]
  classification?: string
  parent_id?: string
  founding_date?: string
  dissolution_date?: string
  links?: PopoloLink[]
  memberships?: PopoloMembership[]
}

/**
 * A Popolo Organization whose parent is the legislature. Its contact is internal and never comes here. It has no name
 * when the answer holds none: ask with a `fallback-locale`.
 */
export const popoloGroup = (group: PublicGroup, reading: Reading): PopoloOrganization => {
  const name = group.name ?? group.officialName
  const official = { name: group.officialName, language: group.officialNameLanguage, kind: 'official' }
  return filled<PopoloOrganization>({
    id: group.id,
    name,
    other_names: group.officialName === name ? [] : popoloName(official),
    classification: formOf(group),
    parent_id: idIn(group.legislature),
    founding_date: group.foundedOn,
    dissolution_date: group.dissolvedOn,
    links: popoloLink(group.website),
    memberships: documentsIn(group.memberships).map((membership) => popoloMembership(membership, reading)),
    ...popoloProvenance('parliamentary-groups', group, reading),
  })
}

const formOf = ({ legalForm }: PublicGroup): string =>
  legalForm && legalForm !== 'unknown' ? legalForm : 'parliamentaryGroup'
