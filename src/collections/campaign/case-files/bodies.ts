import { longestText } from '../../../sealing/write.ts'
import { isSealedName, sealedNames } from './sealed-texts.ts'

type Body = Record<string, unknown> | undefined

/** The fields a request wants opened; all of them when it names none. Null when it names something else. */
export const namesToOpen = (body: Body): readonly string[] | null => {
  const asked = body?.['fields'] ?? sealedNames
  if (!Array.isArray(asked) || asked.length === 0) return null
  return asked.every((name) => typeof name === 'string' && isSealedName(name)) ? [...new Set(asked)] : null
}

/** The texts a request wants sealed, by field. Null when a name or a text is not acceptable. */
export const textsToSeal = (body: Body): Record<string, string> | null => {
  const entries = Object.entries(body ?? {})
  const acceptable = ([name, text]: [string, unknown]): boolean =>
    isSealedName(name) && typeof text === 'string' && Buffer.byteLength(text) <= longestText
  return entries.length > 0 && entries.every(acceptable)
    ? (Object.fromEntries(entries) as Record<string, string>)
    : null
}
