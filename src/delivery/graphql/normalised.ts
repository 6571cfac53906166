/** A string, block string first; or a comment; or white space and commas. GraphQL, October 2021, 2.1. */
const pieces =
  /"""(?:\\"""|[^"]|"(?!""))*"""|"(?:\\.|[^"\\\n\r])*(?:"|\r?\n|\r|$)|(?:#[^\n\r]*|[ \t\n\r,\ufeff])+/g

/** A query without comments, and with one space for every run of what GraphQL ignores. What is quoted stays as it is. */
export const normalised = (query: string): string =>
  query.replace(pieces, (piece) => (piece.startsWith('"') ? piece : ' ')).replace(/^ | $/g, '')
