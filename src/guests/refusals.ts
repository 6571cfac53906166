import type { FastifyError } from 'fastify'
import type { ProblemCode } from '../rsvp/problems.ts'

const codes: Record<string, ProblemCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-type',
}

/** What an error comes to for the guest: what they can mend, or that we cannot serve them now. */
export const refusalOf = (error: FastifyError): ProblemCode => {
  const known = codes[error.code]
  if (known) return known
  return error.statusCode !== undefined && error.statusCode < 500 ? 'invalid-request' : 'unavailable'
}
