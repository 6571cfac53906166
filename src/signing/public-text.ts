import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { query } from './database.ts'
import { storedDeclaration } from './declaration.ts'
import { authenticLanguagesOf, hashOfText, type DeclarationText } from './text.ts'

/**
 * Whether the public reads the text that is about to be frozen. A language that was published earlier may still show
 * an older text, and a draft may be ahead of both: then people would sign one text and read another.
 */
export const publicReadsThis = async (
  req: PayloadRequest,
  id: string,
  declaration: DeclarationText,
): Promise<boolean> => {
  const stored = await storedDeclaration(req, id)
  if (!stored || hashOfText(stored) !== hashOfText(declaration)) return false
  const rows = await query(
    req,
    sql`select locale, body from published.log where collection = 'declarations' and id = ${id} and op = 'put'`,
  )
  const authentic = authenticLanguagesOf(declaration)
  return rows
    .filter(({ locale }) => authentic.includes(String(locale)))
    .every(({ locale, body }) => says(body as Record<string, unknown>, textsIn(declaration, String(locale))))
}

const textsIn = ({ title, paragraphs }: DeclarationText, language: string): [string, unknown][] => [
  ['title', title?.[language]],
  ...(paragraphs ?? []).map(({ id, text }): [string, unknown] => [`paragraphs.${id}.text`, text?.[language]]),
]

const says = (body: Record<string, unknown>, texts: [string, unknown][]) =>
  texts.every(([path, text]) => (body[path] ?? '') === (text ?? ''))
