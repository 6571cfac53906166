import type { PayloadRequest } from 'payload'
import { inLanguage } from '../i18n/label.ts'
import { texts, type EditionProblem } from './problem-texts.ts'

/** Why no new edition was made. Thrown inside the transaction, so that nothing of it stays. */
export class Refusal extends Error {
  readonly code: EditionProblem

  constructor(code: EditionProblem) {
    super(code)
    this.code = code
  }
}

/** RFC 9457, in the language of the account. */
export const problemResponse = (req: PayloadRequest, { code }: Refusal): Response => {
  const { status, title, detail } = texts[code]
  const { language } = req.i18n
  const said = { title: inLanguage(title, language), detail: inLanguage(detail, language) }
  return Response.json(
    { type: `urn:alliance:problem:${code}`, status, code, ...said },
    { status, headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' } },
  )
}
