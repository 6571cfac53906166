/** What the API says of a document's languages when asked with `languages=true`. */
export type Languages = {
  requested: string
  served: string | null
  available: string[]
  /** Of declarations: the languages in which the text binds. */
  authoritative?: string[]
  fellBack: Record<string, string>
  /** Languages whose text is a translation of an original that has changed since. */
  stale?: string[]
}

export type Document = { id: string; updatedAt?: string; _languages?: Languages }

export type Joined<T> = { docs: T[]; hasNextPage: boolean }

export type Source = { id: string; title?: string | null; url?: string | null; retrievedOn?: string | null }

/** What carries its sources and the day on which somebody last checked it. */
export type Checked = { sources?: Source[] | null; verifiedAt?: string | null }
