import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { defaultLocale, isLocale, type Locale } from '../../i18n/locales.ts'
import { submission } from '../../rsvp/definition.ts'
import { received } from '../../rsvp/messages.ts'
import { problem, type Problem } from '../../rsvp/problems.ts'
import { spokenFor } from '../../i18n/say.ts'
import type { House } from '../door.ts'
import { logFailure } from '../log.ts'
import { networkOf } from '../protection/limits.ts'
import { refusalOf } from '../refusals.ts'
import { allowOrigin, mayAnswerFrom } from './cross-origin.ts'

type Query = { locale?: string }

const key = z.string().regex(/^[\w-]{8,100}$/)
const body = submission.extend({ idempotencyKey: key.optional(), altcha: z.unknown().optional() })

/**
 * `POST /api/form-submissions?locale=`: an answer without a personal link, from a program or from the page of another
 * site, in the body shape of the form builder.
 */
export const submissions = async (server: FastifyInstance, house: House): Promise<void> => {
  const { take, proofs, limits } = house
  server.removeContentTypeParser('text/plain')

  const preflight = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (await mayAnswerFrom(request, house)) allowOrigin(request, reply)
    return reply.code(204).header('Allow', 'GET, POST, OPTIONS').send()
  }
  server.options('/', preflight)
  server.options('/challenge', preflight)

  server.get('/challenge', async (request, reply) => {
    if (await mayAnswerFrom(request, house)) allowOrigin(request, reply)
    if (!proofs) return sendProblem(reply, problem('not-found', defaultLocale), defaultLocale)
    return reply.send(await proofs.challenge())
  })

  server.post<{ Querystring: Query }>('/', async (request, reply) => {
    const { locale = defaultLocale } = request.query
    if (!isLocale(locale)) return sendProblem(reply, problem('unknown-locale', defaultLocale), defaultLocale)
    const read = body.safeParse(request.body)
    const form = read.success ? read.data.form : undefined
    if (!(await mayAnswerFrom(request, house, form)))
      return sendProblem(reply, problem('origin-not-allowed', locale), locale)
    allowOrigin(request, reply)
    if (!read.success) return sendProblem(reply, problem('invalid-request', locale), locale)

    const wait = limits('request', networkOf(request))
    if (wait > 0) return sendLater(reply, locale, wait)
    const { altcha, idempotencyKey = headerKey(request), ...answers } = read.data
    if (!(await isProven(request, house, altcha)))
      return sendProblem(reply, problem('proof-needed', locale), locale)

    const outcome = await take({
      ...answers,
      locale,
      channel: 'api',
      ...(idempotencyKey ? { idempotencyKey } : {}),
    })
    if (!outcome.accepted) return sendProblem(reply, outcome.problem, locale)
    const doc = { id: outcome.reference, form: outcome.form.id }
    return reply
      .code(201)
      .header('Content-Language', spokenFor(locale))
      .send({ message: received(locale), doc })
  })

  server.setErrorHandler<Error & { code: string; name: string }>((error, request, reply) => {
    const { locale } = request.query as Query
    const language = isLocale(locale) ? locale : defaultLocale
    const code = refusalOf(error)
    if (code === 'unavailable') logFailure(request, error)
    return sendProblem(reply, problem(code, language), language)
  })
}

/**
 * A program proves work each time. The page of a site that may show the form, once its network has sent a few; without
 * a network to count by it always does.
 */
const isProven = async (
  request: FastifyRequest,
  { proofs, limits }: House,
  altcha: unknown,
): Promise<boolean> => {
  if (!proofs) return true
  const network = networkOf(request)
  const isPage = request.headers.origin !== undefined && network !== null
  if (altcha === undefined) return isPage && limits('unproven', network) === 0
  return proofs.accept(altcha)
}

/** The header as the draft standard of the IETF names it; its value may come in quotes. */
const headerKey = ({ headers }: FastifyRequest): string | undefined => {
  const given = headers['idempotency-key']
  const read = key.safeParse(typeof given === 'string' ? given.replace(/^"(.*)"$/, '$1') : undefined)
  return read.success ? read.data : undefined
}

const sendLater = (reply: FastifyReply, locale: Locale, seconds: number): FastifyReply =>
  sendProblem(reply.header('Retry-After', String(seconds)), problem('too-many-attempts', locale), locale)

const sendProblem = (reply: FastifyReply, found: Problem, locale: Locale): FastifyReply =>
  reply
    .code(found.status)
    .header('Content-Language', spokenFor(locale))
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(found))
