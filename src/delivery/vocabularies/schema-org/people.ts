import {
  absolute,
  documentIn,
  documentsIn,
  filled,
  identityOf,
  webAddress,
  type Reading,
  type Related,
} from '../api-document.ts'
import { schemaOrgContext, type Thing } from './thing.ts'
import type { PublicMembership } from '../popolo/memberships.ts'
import type { PublicPerson } from '../popolo/people.ts'
import { shownName } from '../shown-name.ts'

type Body = { id: string; name?: string | null }

/** A schema.org Person in JSON-LD, with the roles that the answer holds as documents (depth 2 names their bodies). */
export const schemaOrgPerson = (person: PublicPerson, reading: Reading): Thing => {
  const name = shownName(person)
  const image = documentIn(person.image)?.url
  const otherNames = (person.otherNames ?? []).map((other) => other.name)
  return filled<Thing>({
    '@context': schemaOrgContext(reading.language),
    '@type': 'Person',
    '@id': identityOf(reading, 'people', person.id),
    name,
    alternateName: otherNames.filter((other) => other && other !== name),
    honorificPrefix: person.honorificPrefix,
    image: image && absolute(reading, image),
    sameAs: (person.links ?? []).flatMap(({ url }) => webAddress(url) ?? []),
    memberOf: documentsIn(person.memberships).map((membership) => roleOf(membership, reading)),
  })
}

const roleOf = (membership: PublicMembership, reading: Reading): Thing =>
  filled<Thing>({
    '@type': 'OrganizationRole',
    roleName: membership.roleLabel ?? membership.role,
    startDate: membership.startDate,
    endDate: membership.endDate,
    memberOf:
      bodyOf('parliamentary-groups', membership.group, reading) ??
      bodyOf('organizations', membership.organization, reading),
  })

const bodyOf = (slug: string, body: Related<Body>, reading: Reading): Thing | undefined => {
  if (!body) return undefined
  const { id, name } = typeof body === 'string' ? { id: body, name: null } : body
  return filled<Thing>({ '@type': 'Organization', '@id': identityOf(reading, slug, id), name })
}
