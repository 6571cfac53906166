import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Answer } from '../answer.ts'
import type { Current } from '../current.ts'

/** Caches may keep an answer for seconds and ask again by ETag; when we are down they may use it for ten minutes. */
const publicCaching = 'public, max-age=0, s-maxage=5, stale-while-revalidate=10, stale-if-error=600'

const everywhere = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, retry-after, x-log-seq, x-log-lost-since',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** How far the answer is: the newest log row in it, and since when the log has been out of reach, if it is. */
const currency = ({ snapshot, lostAt }: Current): { [header: string]: string } => ({
  ...(snapshot && { 'x-log-seq': String(snapshot.seq) }),
  ...(lostAt && { 'x-log-lost-since': lostAt.toISOString() }),
})

export const send = (
  request: FastifyRequest,
  reply: FastifyReply,
  current: Current,
  answer: Answer,
): FastifyReply => {
  reply.headers({ ...everywhere, ...currency(current), ...answer.headers })
  if (!answer.etag) reply.header('cache-control', 'no-store')
  else reply.headers({ 'cache-control': publicCaching, etag: answer.etag })
  if (answer.etag && isKnown(request.headers['if-none-match'], answer.etag)) return reply.code(304).send()
  return reply.code(answer.status).type(answer.type).send(answer.body)
}

/** RFC 9110, 13.1.2: weak comparison. */
const isKnown = (given: string | undefined, etag: string): boolean =>
  given?.split(',').some((known) => known.trim() === '*' || known.trim().replace(/^W\//, '') === etag) ??
  false
