/** What a browser sent: a field that came once is a text, one that came more often a list. */
export type Sent = Record<string, string | string[]>

export const sentIn = (body: unknown): Sent => {
  const entries = typeof body === 'object' && body !== null ? Object.entries(body) : []
  return Object.fromEntries(
    entries.flatMap(([name, value]) =>
      typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'))
        ? [[name, value]]
        : [],
    ),
  )
}

/** The field's text; of several the first. */
export const one = (sent: Sent | undefined, name: string): string => many(sent, name)[0] ?? ''

export const many = (sent: Sent | undefined, name: string): string[] => {
  const value = sent !== undefined && Object.hasOwn(sent, name) ? sent[name] : undefined
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}
