import type { FastifyInstance, FastifyReply } from 'fastify'
import { defaultLocale, isLocale, type Locale } from '../../i18n/locales.ts'
import { submission } from '../../rsvp/definition.ts'
import { problem, type Problem } from '../../rsvp/problems.ts'
import { spokenFor } from '../../rsvp/say.ts'
import { received } from '../../rsvp/messages.ts'
import type { Door } from '../door.ts'
import { logFailure } from '../log.ts'
import { isForeign } from '../origin.ts'
import { refusalOf } from '../refusals.ts'

type Query = { locale?: string }

/** `POST /api/form-submissions?locale=`: a program's answer, in the body shape of the form builder. */
export const submissions = async (server: FastifyInstance, { take, own }: Door): Promise<void> => {
  server.removeContentTypeParser('text/plain')

  server.options('/', async (_request, reply) => reply.code(204).header('Allow', 'POST, OPTIONS').send())

  server.post<{ Querystring: Query }>('/', async (request, reply) => {
    const { locale = defaultLocale } = request.query
    if (!isLocale(locale)) return sendProblem(reply, problem('unknown-locale', defaultLocale), defaultLocale)
    if (isForeign(request.headers, own))
      return sendProblem(reply, problem('origin-not-allowed', locale), locale)
    const body = submission.safeParse(request.body)
    if (!body.success) return sendProblem(reply, problem('invalid-request', locale), locale)

    const outcome = await take({ ...body.data, locale, channel: 'api' })
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

const sendProblem = (reply: FastifyReply, body: Problem, locale: Locale): FastifyReply =>
  reply
    .code(body.status)
    .header('Content-Language', spokenFor(locale))
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(body))
