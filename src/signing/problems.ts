import { APIError, type PayloadRequest } from 'payload'
import type { Label } from '../i18n/label.ts'
import { texts, type SigningProblem } from './problem-texts.ts'

const languageOf = (req: PayloadRequest): keyof Label =>
  (['fr', 'be'] as const).find((language) => language === req.i18n?.language) ?? 'en'

/** An error with a stable code, in the language of the person's admin. 409 unless the request itself is wrong. */
export const problem = (code: SigningProblem, req: PayloadRequest, status = 409): APIError =>
  new APIError(texts[code][languageOf(req)], status, { code }, true)
