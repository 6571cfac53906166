/** A relation as the REST API answers it: a document down to the asked depth, beyond that its id, null when not public. */
export type Related<T> = T | string | null | undefined

/** A join as the REST API answers it. */
export type Joined<T> = { docs: Related<T>[] } | null | undefined

/** How a document was asked for: of which public host (`https://api.example.org`) and in which language. */
export type Reading = { origin: string; language: string }

export const documentIn = <T extends object>(related: Related<T>): T | undefined =>
  typeof related === 'object' && related !== null ? related : undefined

export const idIn = (related: Related<{ id: string }>): string | undefined =>
  typeof related === 'string' ? related : related?.id

export const documentsIn = <T extends object>(joined: Joined<T>): T[] =>
  (joined?.docs ?? []).flatMap((related) => documentIn(related) ?? [])

/** Where a document is, whatever the language. */
export const identityOf = ({ origin }: Reading, slug: string, id: string): string =>
  `${origin}/api/${slug}/${id}`

export const absolute = ({ origin }: Reading, path: string): string => new URL(path, origin).href

/** A web address as it stands, or undefined: what editors type may be no address or run as a script. */
export const webAddress = (text: string | null | undefined): string | undefined =>
  text && /^https?:/i.test(text) && URL.canParse(text) ? text : undefined

type Loose<T> = { [Key in keyof T]: T[Key] | null | undefined }

/** The object without the properties that say nothing: null, undefined, an empty text or an empty list. */
export const filled = <T extends object>(object: Loose<T>): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => saysSomething(value))) as T

const saysSomething = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
