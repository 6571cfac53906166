import type { PayloadRequest } from 'payload'
import { inLanguage } from '../i18n/label.ts'
import { texts, type ImportProblem } from './problem-texts.ts'

/** Why nothing was imported. Thrown inside the transaction, so that nothing of it stays. */
export class Refusal extends Error {
  readonly code: ImportProblem
  readonly more: Record<string, unknown>

  constructor(code: ImportProblem, more: Record<string, unknown> = {}) {
    super(code)
    this.code = code
    this.more = more
  }
}

/** RFC 9457, in the language of the account. */
export const problemOf = ({ i18n: { language } }: PayloadRequest, { code, more }: Refusal) => {
  const { status, title, detail } = texts[code]
  const said = { title: inLanguage(title, language), detail: inLanguage(detail, language) }
  return { type: `urn:alliance:problem:${code}`, status, code, ...said, ...more }
}

export const problemResponse = (req: PayloadRequest, refusal: Refusal): Response =>
  Response.json(problemOf(req, refusal), {
    status: texts[refusal.code].status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  })
