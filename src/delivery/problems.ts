import { type Answer, fleeting } from './answer.ts'
import { problemTexts } from './problem-texts.ts'
import type { Refusal } from './refusal.ts'

export type ProblemCode = keyof typeof problemTexts

/** RFC 9457. `errors` lists the offending paths of a query. */
export type Problem = {
  type: string
  title: string
  status: number
  detail: string
  code: ProblemCode
  errors?: { path: string }[]
}

type Words = { [word: string]: string | number }

/** The problem in the request's language where it is en, fr or be, otherwise in English. */
export const problem = (
  code: ProblemCode,
  locale: unknown,
  words: Words = {},
  paths: string[] = [],
): Problem => {
  const { status, ...texts } = problemTexts[code]
  const { title, detail } = texts[locale === 'fr' || locale === 'be' ? locale : 'en']
  const filled = detail.replace(/\{(\w+)\}/g, (_, word: string) =>
    word === 'paths' ? paths.join(', ') : String(words[word] ?? ''),
  )
  const errors = paths.length > 0 ? { errors: paths.map((path) => ({ path })) } : {}
  return { type: `urn:alliance:problem:${code}`, title, status, detail: filled, code, ...errors }
}

export const problemOf = (refusal: Refusal, locale: unknown): Problem =>
  problem(refusal.code, locale, refusal.words, refusal.paths)

/** Seconds after which asking again makes sense. */
const retryAfter: { [code in ProblemCode]?: number } = {
  'not-ready': 5,
  overloaded: 2,
  'too-many-requests': 5,
  'stale-consent': 300,
  'guests-unavailable': 60,
  'files-unavailable': 30,
}

export const problemAnswer = (found: Problem): Answer => {
  const seconds = retryAfter[found.code]
  return fleeting(
    found.status,
    found,
    'application/problem+json; charset=utf-8',
    seconds === undefined ? undefined : { 'retry-after': String(seconds) },
  )
}
