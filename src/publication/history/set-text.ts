type Values = Record<string, unknown>

/**
 * Puts a text where its path leads (`objectives.<row id>.text`) and answers the name of the field it is in, or
 * nothing when the row is not there any more: a row that was taken out does not come back with its text.
 */
export const setText = (doc: Values, path: string, text: unknown): string | undefined => {
  const parts = path.split('.')
  let at: unknown = doc
  for (const part of parts.slice(0, -1)) at = step(at, part)
  if (at === null || typeof at !== 'object') return undefined
  ;(at as Values)[parts.at(-1)!] = text
  return parts[0]
}

const step = (value: unknown, part: string): unknown => {
  if (Array.isArray(value)) return (value as Values[]).find(({ id }) => id === part)
  return (value as Values | null | undefined)?.[part]
}
