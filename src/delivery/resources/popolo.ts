import { cacheable } from '../answer.ts'
import { Refusal } from '../refusal.ts'
import { popoloMembership, type PublicMembership } from '../vocabularies/popolo/memberships.ts'
import { popoloGroup, type PublicGroup } from '../vocabularies/popolo/parliamentary-groups.ts'
import { popoloPerson, type PublicPerson } from '../vocabularies/popolo/people.ts'
import type { Reading } from '../vocabularies/api-document.ts'
import { languageTagIn, tablePage, tableParameters } from './documents.ts'
import type { Resource } from './resource.ts'

type Mapping = { slug: string; depth: string; map: (document: never, reading: Reading) => unknown }

/** Popolo's names for our nouns. */
const mappings: Record<string, Mapping> = {
  persons: {
    slug: 'people',
    depth: '1',
    map: (person: PublicPerson, reading) => popoloPerson(person, reading),
  },
  organizations: {
    slug: 'parliamentary-groups',
    depth: '1',
    map: (group: PublicGroup, reading) => popoloGroup(group, reading),
  },
  memberships: {
    slug: 'memberships',
    depth: '0',
    map: (membership: PublicMembership, reading) => popoloMembership(membership, reading),
  },
}

/** `/api/popolo/persons`: people, groups and memberships in the vocabulary of popoloproject.com. */
export const popolo: Resource = {
  path: '/api/popolo/:class',
  parameters: tableParameters,
  answer: (snapshot, { path, parameters, origin }) => {
    const name = path['class'] ?? ''
    const mapping = Object.hasOwn(mappings, name) ? mappings[name] : undefined
    if (!mapping) throw new Refusal('not-found')
    const reading = { origin, language: languageTagIn(snapshot, parameters) }
    const { documents, ...more } = tablePage(snapshot, mapping.slug, parameters, { depth: mapping.depth })
    return { ...cacheable(documents.map((document) => mapping.map(document as never, reading))), ...more }
  },
}
