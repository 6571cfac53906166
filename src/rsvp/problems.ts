import type { Locale } from '../i18n/locales.ts'
import type { FieldError } from './read-answers.ts'
import { answerMessages } from './messages.ts'
import { problems } from './problem-texts.ts'
import { say } from '../i18n/say.ts'

export type ProblemCode = keyof typeof problems

/** RFC 9457, in the reader's language where we speak it. */
export type Problem = {
  type: string
  title: string
  status: number
  detail: string
  code: ProblemCode
  errors?: { field: string; code: string; message: string }[]
}

export const problem = (code: ProblemCode, locale: Locale, errors: FieldError[] = []): Problem => ({
  type: `urn:alliance:problem:${code}`,
  title: say(problems[code].title, locale),
  status: problems[code].status,
  detail: say(problems[code].detail, locale),
  code,
  ...(errors.length > 0
    ? { errors: errors.map((error) => ({ ...error, message: say(answerMessages[error.code], locale) })) }
    : {}),
})
