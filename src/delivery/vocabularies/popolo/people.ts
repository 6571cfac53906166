import {
  absolute,
  documentIn,
  documentsIn,
  filled,
  type Joined,
  type Reading,
  type Related,
} from '../api-document.ts'
import {
  popoloLink,
  popoloName,
  popoloProvenance,
  type Dated,
  type NamedElsewhere,
  type PopoloLink,
  type PopoloName,
  type PopoloProvenance,
  type ReadSource,
} from './names-and-sources.ts'
import { popoloMembership, type PopoloMembership, type PublicMembership } from './memberships.ts'
import { shownName } from '../shown-name.ts'

/** What the public API answers of a person, as far as Popolo can say it. */
export type PublicPerson = Dated & {
  id: string
  name?: string | null
  honorificPrefix?: string | null
  sortName?: string | null
  otherNames?: NamedElsewhere[] | null
  image?: Related<{ url?: string | null }>
  links?: { url?: string | null; note?: string | null }[] | null
  memberships?: Joined<PublicMembership>
  sources?: ReadSource[] | null
}

export type PopoloPerson = PopoloProvenance & {
  id: string
  name?: string
  other_names?: PopoloName[]
  honorific_prefix?: string
  sort_name?: string
  image?: string
  links?: PopoloLink[]
  memberships?: PopoloMembership[]
}

/** A Popolo Person. Memberships come when the answer holds them as documents (depth 1). */
export const popoloPerson = (person: PublicPerson, reading: Reading): PopoloPerson => {
  const name = shownName(person)
  const image = documentIn(person.image)?.url
  return filled<PopoloPerson>({
    id: person.id,
    name,
    other_names: (person.otherNames ?? []).filter((other) => other.name !== name).flatMap(popoloName),
    honorific_prefix: person.honorificPrefix,
    sort_name: person.sortName,
    image: image && absolute(reading, image),
    links: (person.links ?? []).flatMap(({ url, note }) => popoloLink(url, note)),
    memberships: documentsIn(person.memberships).map((membership) => popoloMembership(membership, reading)),
    ...popoloProvenance('people', person, reading),
  })
}
