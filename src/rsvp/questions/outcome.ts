/** Stable codes of what can be wrong with one answer; programs match on them, people read a message. */
export const answerErrors = [
  'required',
  'wrong-type',
  'unknown-option',
  'too-long',
  'invalid-email',
  'out-of-range',
  'unknown-field',
  'duplicate-field',
] as const

export type AnswerError = (typeof answerErrors)[number]

/** An answer in its stored form (always text; null when the question was left open), or the reason it is refused. */
export type Outcome = { value: string | null } | { error: AnswerError }

export const isEmpty = (raw: unknown): boolean => raw === undefined || raw === null || raw === ''

/** What an unanswered question comes to. */
export const open = (block: { required?: boolean | null | undefined }): Outcome =>
  block.required ? { error: 'required' } : { value: null }
