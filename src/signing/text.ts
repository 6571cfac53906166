import { createHash } from 'node:crypto'

type Texts = Record<string, string | null | undefined> | null

/** What of a declaration is signed, in all languages. */
export type DeclarationText = {
  title?: Texts
  paragraphs?: { id?: string | null; number?: number | null; text?: Texts }[] | null
  authenticLanguages?: string[] | null
}

/** Sorted, so that the order in which somebody ticked them does not matter. */
export const authenticLanguagesOf = ({ authenticLanguages }: DeclarationText): string[] =>
  [...new Set(authenticLanguages ?? [])].sort()

/**
 * The text as it is signed, in its authentic languages: JSON without spaces, keys in this order, languages sorted.
 * `{"languages":["be"],"title":{"be":"…"},"paragraphs":[{"number":1,"text":{"be":"…"}}]}`. Anybody can build it from
 * the public answer; translations are not part of it.
 */
export const canonicalText = (declaration: DeclarationText): string => {
  const languages = authenticLanguagesOf(declaration)
  const authentic = (texts: Texts | undefined) =>
    Object.fromEntries(languages.map((language) => [language, texts?.[language] ?? '']))
  return JSON.stringify({
    languages,
    title: authentic(declaration.title),
    paragraphs: (declaration.paragraphs ?? []).map(({ number, text }) => ({
      number: number ?? null,
      text: authentic(text),
    })),
  })
}

/** SHA-256 of the canonical text in UTF-8, in hexadecimal. */
export const hashOfText = (declaration: DeclarationText): string =>
  createHash('sha256').update(canonicalText(declaration)).digest('hex')

/** Whether every authentic language has the title and all paragraphs, and there is at least one of each. */
export const isCompleteText = (declaration: DeclarationText): boolean => {
  const languages = authenticLanguagesOf(declaration)
  const paragraphs = declaration.paragraphs ?? []
  const texts = [declaration.title, ...paragraphs.map(({ text }) => text)]
  return (
    languages.length > 0 &&
    paragraphs.length > 0 &&
    languages.every((language) => texts.every((text) => Boolean(text?.[language]?.trim())))
  )
}
