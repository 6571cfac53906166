import { Unsendable } from './unsendable.ts'

export type Failure = { what: 'again' | 'failed' | 'bounced'; error: string }

/** Nodemailer's errors: its own code, and what the server said. */
type SmtpError = Error & {
  code?: string
  command?: string
  responseCode?: number
  response?: string
}

/**
 * What a failed attempt means. Only a refusal of the recipient is a bounce; a refusal of us (sender, login) is a fault
 * of ours that somebody may repair, so it is tried again, and a refusal of the content is final (RFC 5321 4.2.1).
 */
export const failureOf = (fault: unknown): Failure => {
  if (fault instanceof Unsendable) return { what: 'failed', error: fault.message }
  const { command, responseCode = 0 } = fault as SmtpError
  const error = codesOf(fault as SmtpError)
  if (responseCode < 500) return { what: 'again', error }
  if (command === 'RCPT TO') return { what: 'bounced', error }
  return { what: command === 'DATA' ? 'failed' : 'again', error }
}

/** The code and the enhanced status (RFC 3463), never the sentence: servers repeat addresses in it. */
export const codesOf = ({ code, name, responseCode, response }: SmtpError): string => {
  if (!responseCode) return code ?? name
  const [, enhanced] = /^\d{3}[ -]([245][.]\d{1,3}[.]\d{1,3})\b/.exec(response ?? '') ?? []
  return enhanced ? `${responseCode} ${enhanced}` : String(responseCode)
}
