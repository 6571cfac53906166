import { authenticLanguagesOf, type DeclarationText } from './text.ts'

/** What is frozen of a declaration, in one language. */
export type FrozenWords = {
  title?: unknown
  paragraphs?: { id?: unknown; number?: unknown; text?: unknown }[] | null
  authenticLanguages?: unknown
  versionNumber?: unknown
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''
const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
const languages = (words: FrozenWords) => authenticLanguagesOf(words as DeclarationText)

/**
 * Whether `after` still says what was signed. A language that is not authentic may be filled in where it was empty:
 * a translation added later changes no text. A row keeps its id, because the other languages' texts hang on it.
 */
export const keepsText = (before: FrozenWords, after: FrozenWords, language: string | undefined): boolean => {
  const isTranslation = !languages(before).includes(language ?? '')
  const keeps = (was: unknown, is: unknown) =>
    (isEmpty(was) && (isTranslation || isEmpty(is))) || same(was, is)
  const [rows, now] = [before.paragraphs ?? [], after.paragraphs ?? []]
  return (
    same(languages(before), languages(after)) &&
    same(before.versionNumber, after.versionNumber) &&
    keeps(before.title, after.title) &&
    rows.length === now.length &&
    rows.every(
      (row, index) =>
        same(row.id, now[index]?.id) &&
        same(row.number, now[index]?.number) &&
        keeps(row.text, now[index]?.text),
    )
  )
}

/** One language of a document that was read in all of them. */
export const wordsIn = (declaration: DeclarationText, language: string): FrozenWords => ({
  ...declaration,
  title: declaration.title?.[language],
  paragraphs: (declaration.paragraphs ?? []).map((row) => ({ ...row, text: row.text?.[language] })),
})
