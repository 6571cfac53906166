import { folded, words } from '../../lib/belarusian/folded.ts'
import { proposals } from '../../lib/belarusian/proposals.ts'

/** The words of a text as search compares them, each once. */
export const foldedText = (text: string): string =>
  [...new Set(words(text).map(folded))].filter(Boolean).join(' ')

export type Names = {
  /** By language. */
  name: Record<string, string | null | undefined>
  others: { name?: string | null }[]
}

/** Everything a document may be looked for by: its names, and the spellings that the rules know of the Belarusian one. */
export const foldedNamesOf = ({ name, others }: Names): string => {
  const written = [...Object.values(name), ...others.map((other) => other.name)]
  const spelled = proposals(name['be'] ?? '').map((proposal) => proposal.name)
  return foldedText([...written, ...spelled].filter((text) => typeof text === 'string').join(' '))
}
