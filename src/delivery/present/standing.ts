import type { Body, Published } from '../snapshot/published.ts'

/** What a language row of the log says beside its texts: see `src/publication/sources.ts`. */
type Source = { language: string; revision?: string | null }

const sourceIn = (body: Body | undefined): Source | undefined => body?.['_source'] as Source | undefined

/**
 * Which of the public languages bind, and which of them translate an earlier text than the public one of their source.
 * A translation without a revision was never compared with its source, and is not called stale.
 */
export const standingOf = (
  document: Published,
  spoken: readonly string[],
): { authoritative?: string[]; stale: string[] } => {
  const named = document.shared?.body['authenticLanguages']
  const source = spoken.find((code) => sourceIn(document.languages[code]?.body)?.language === code)
  const now = sourceIn(document.languages[source ?? '']?.body)?.revision
  const stale = spoken.filter((code) => {
    const own = sourceIn(document.languages[code]?.body)
    return code !== source && own?.language === source && own?.revision !== undefined && own.revision !== now
  })
  const authoritative = Array.isArray(named) && named.length > 0 ? (named as string[]) : source && [source]
  return { ...(authoritative && { authoritative }), stale }
}
