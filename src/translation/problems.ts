import type { PayloadRequest } from 'payload'
import type { Label } from '../i18n/label.ts'
import { texts, type TranslationProblem } from './problem-texts.ts'

/** Why a verb did nothing. Thrown inside the transaction, so that nothing of it stays. */
export class Refusal extends Error {
  readonly code: TranslationProblem
  readonly more: Record<string, unknown>

  constructor(code: TranslationProblem, more: Record<string, unknown> = {}) {
    super(code)
    this.code = code
    this.more = more
  }
}

const languageOf = (req: PayloadRequest): keyof Label =>
  (['fr', 'be'] as const).find((language) => language === req.i18n?.language) ?? 'en'

/** RFC 9457, in the language of the account. */
export const problemResponse = (req: PayloadRequest, { code, more }: Refusal): Response => {
  const { status, title, detail } = texts[code]
  const language = languageOf(req)
  return Response.json(
    {
      type: `urn:alliance:problem:${code}`,
      title: title[language],
      status,
      detail: detail[language],
      code,
      ...more,
    },
    { status, headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' } },
  )
}
