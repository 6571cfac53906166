import { createHmac, randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import replyFrom from '@fastify/reply-from'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { limits } from '../limits.ts'
import { problem, problemAnswer } from '../problems.ts'
import { Refusal } from '../refusal.ts'
import { networkOf } from './networks.ts'
import { languageOf } from './parameters.ts'

/**
 * The only headers that reach the guests' process. A list of what passes, because a list of what is dropped misses
 * the next one: cookies, credentials, addresses, method overrides and a framework's own control headers stay here.
 */
const passed = [
  'accept',
  'accept-language',
  'access-control-request-headers',
  'access-control-request-method',
  'content-length',
  'content-type',
  'idempotency-key',
  'if-none-match',
  'origin',
  // With `origin`, what tells a form posted from a stranger's page (cross-site request forgery).
  'sec-fetch-site',
]
const submissions = '/api/form-submissions'
const own = [submissions, `${submissions}/challenge`]
const notPassedBack = new Set(['set-cookie', 'server', 'x-powered-by'])

/** Passes replies to an invitation on to the process that takes them; says so when that process is down. */
export const passOn = async (app: FastifyInstance, guests: string): Promise<void> => {
  await app.register(replyFrom, { base: guests, disableRequestLogging: true })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  const forward = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (!staysInside(request.url)) throw new Refusal('not-found')
    return reply.from(request.url, {
      ...bodyOf(request),
      retryDelay: () => null,
      rewriteRequestHeaders: ({ socket }, headers) => ({
        ...only(headers, (name) => passed.includes(name) || name === 'host'),
        ...networkHeader(socket.remoteAddress),
      }),
      rewriteHeaders: (headers) => only(headers, (name) => !notPassedBack.has(name)),
      onError: (failed) => unavailable(request, failed as FastifyReply),
    })
  }
  const settings = { bodyLimit: limits.guestsBodyBytes }
  app.route({ method: ['GET', 'POST'], url: '/r', ...settings, handler: forward })
  app.route({ method: ['GET', 'POST'], url: '/r/*', ...settings, handler: forward })
  app.route({ method: ['POST', 'OPTIONS'], url: submissions, ...settings, handler: forward })
  app.route({ method: 'GET', url: `${submissions}/challenge`, ...settings, handler: forward })
}

const networkKey = randomBytes(32)

/**
 * Lets the guests' process count by network without hearing an address: a hash of the first 24 or 48 bits, keyed anew
 * with each start, so that neither it nor a log of it can be turned back. This machine has none.
 */
const networkHeader = (address: string | undefined): { 'x-network'?: string } => {
  const network = address === undefined ? null : networkOf(address)
  if (network === null) return {}
  return { 'x-network': createHmac('sha256', networkKey).update(network).digest('base64url').slice(0, 22) }
}

/** An address with dots in it may mean another one once it is resolved. */
const staysInside = (url: string): boolean => {
  const { pathname } = new URL(url, 'http://guests.invalid')
  return pathname === '/r' || pathname.startsWith('/r/') || own.includes(pathname)
}

const bodyOf = ({ body, headers }: FastifyRequest) =>
  Buffer.isBuffer(body) && body.length > 0
    ? { body, contentType: headers['content-type'] ?? 'application/octet-stream' }
    : {}

const only = (headers: IncomingHttpHeaders, wanted: (name: string) => boolean): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => wanted(name.toLowerCase())))

const unavailable = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const locale = languageOf(request)
  const found = problem('guests-unavailable', locale)
  reply
    .code(503)
    .headers({ 'retry-after': '60', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  if (!(request.headers.accept ?? '').includes('text/html')) {
    const { type, body } = problemAnswer(found)
    return reply.header('access-control-allow-origin', '*').type(type).send(body)
  }
  const language = locale === 'fr' || locale === 'be' ? locale : 'en'
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    .send(
      `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${found.title}</title>` +
        `<main><h1>${found.title}</h1><p>${found.detail}</p></main></html>`,
    )
}
