import type { GraphQLFieldResolver } from 'graphql'
import type { PublicField } from '../model.ts'
import { languageReport } from '../present/language-report.ts'
import type { Context, Node } from './node.ts'

/** A type of documents, which are published and have a last publication; inputs and rows have none. */
const documentTypes = /^type \w+ \{\n(?: {2}.*\n)*? {2}updatedAt: DateTime$/gm

const type = `
"""What a document tells of its languages, as BCP 47 tags; the same as \`languages=true\` in REST."""
type DocumentLanguages {
  """The languages in which the text binds: those the document names, else the one the others are translated from."""
  authoritative: [String!]!
  available: [String!]!
  derived: [DocumentLanguages_Derived!]!
  fellBack: [DocumentLanguages_FellBack!]!
  requested: String!
  served: String

  """Translations of an earlier text than the one that is public in the authoritative language."""
  stale: [String!]!
}

type DocumentLanguages_Derived {
  from: String!
  rule: String!
  tag: String!
}

type DocumentLanguages_FellBack {
  language: String!
  path: String!
}
`

/** Every document of the schema with \`_languages\`. */
export const withToldLanguages = (sdl: string): string =>
  sdl.replace(documentTypes, (document) => `${document}\n  _languages: DocumentLanguages`).concat(type)

export const toldLanguages =
  (fields: PublicField[]): GraphQLFieldResolver<Node, Context> =>
  ({ view, document }) => {
    const { authoritative = [], derived = {}, fellBack, ...report } = languageReport(view, fields, document)
    return {
      ...report,
      authoritative,
      derived: Object.entries(derived).map(([tag, how]) => ({ tag, ...how })),
      fellBack: Object.entries(fellBack).map(([path, language]) => ({ path, language })),
    }
  }
