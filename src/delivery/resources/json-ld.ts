import { cacheable } from '../answer.ts'
import { Refusal } from '../refusal.ts'
import type { Reading } from '../vocabularies/api-document.ts'
import { schemaOrgMeeting, type PublicMeeting } from '../vocabularies/schema-org/meetings.ts'
import { schemaOrgGroup } from '../vocabularies/schema-org/parliamentary-groups.ts'
import { schemaOrgPerson } from '../vocabularies/schema-org/people.ts'
import type { PublicGroup } from '../vocabularies/popolo/parliamentary-groups.ts'
import type { PublicPerson } from '../vocabularies/popolo/people.ts'
import { documentOf, languageIn, languageParameters, languageTagIn } from './documents.ts'
import type { Resource } from './resource.ts'

const mappings: Record<string, (document: never, reading: Reading) => unknown> = {
  meetings: (meeting: PublicMeeting, reading) => schemaOrgMeeting(meeting, reading),
  'parliamentary-groups': (group: PublicGroup, reading) => schemaOrgGroup(group, reading),
  people: (person: PublicPerson, reading) => schemaOrgPerson(person, reading),
}

/** `/api/json-ld/meetings/:id`: a document in the vocabulary of schema.org. */
export const jsonLd: Resource = {
  path: '/api/json-ld/:slug/:id',
  parameters: languageParameters,
  answer: (snapshot, { path, parameters, origin }) => {
    const { slug = '', id = '' } = path
    const map = Object.hasOwn(mappings, slug) ? mappings[slug] : undefined
    if (!map) throw new Refusal('not-found')
    const reading = { origin, language: languageTagIn(snapshot, parameters) }
    const document = documentOf(snapshot, slug, id, { ...languageIn(parameters), depth: '2' })
    return cacheable(JSON.stringify(map(document as never, reading)), 'application/ld+json; charset=utf-8')
  },
}
