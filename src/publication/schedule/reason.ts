import type { Label } from '../../i18n/label.ts'
import { isProblem, texts } from '../problems.ts'

/** Why an act failed: a code, and what to tell the person in each language of the admin. */
export type Reason = { code: string; sentence: Label }

type Thrown = { data?: { code?: string; errors?: unknown[] }; message?: string }

export const reasonOf = (error: unknown): Reason => {
  const { data, message = '' } = (error ?? {}) as Thrown
  // Payload's own validation has no code of its own.
  const code = data?.code ?? (data?.errors ? 'invalid' : 'failed')
  const own = { en: message, fr: message, be: message }
  if (isProblem(code)) return { code, sentence: texts[code] }
  // What an unexpected error says may name tables and addresses; its place is the log.
  return data ? { code, sentence: own } : { code, sentence: texts.failed }
}
