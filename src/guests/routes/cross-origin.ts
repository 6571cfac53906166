import type { FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '../door.ts'
import { isForeign } from '../origin.ts'

/**
 * Whether the request comes from a program, our own page, or the page of a site that staff registered with the form.
 * A question in advance names no form: then with any form.
 */
export const mayAnswerFrom = async (
  { headers }: FastifyRequest,
  { own, mayShow }: House,
  form?: string,
): Promise<boolean> => {
  if (!isForeign(headers, own)) return true
  const { origin } = headers
  return origin !== undefined && (await mayShow?.(origin, form)) === true
}

/** Says so to the browser. No credentials: there are none. */
export const allowOrigin = ({ headers }: FastifyRequest, reply: FastifyReply): void => {
  const { origin } = headers
  reply.header('Vary', 'Origin')
  if (origin === undefined) return
  reply.headers({
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
    'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key',
    'Access-Control-Expose-Headers': 'Retry-After, Content-Language',
    'Access-Control-Max-Age': '600',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  })
}
