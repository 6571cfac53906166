import type { Related } from './source.ts'

/** The document of a relation, or null when there is only its id, or nothing. */
export const documentOf = <T extends object>(relation: Related<T>): T | null =>
  typeof relation === 'object' && relation !== null ? relation : null

export const documentsOf = <T extends object>(relations: Related<T>[] | null | undefined): T[] =>
  (relations ?? []).map(documentOf).filter((found): found is T => found !== null)

/** The texts of a list that say something. */
export const said = (texts: (string | null | undefined)[]): string[] =>
  texts.map((text) => text?.trim() ?? '').filter(Boolean)
