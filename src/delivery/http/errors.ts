import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { Current } from '../current.ts'
import { problem, problemAnswer, type ProblemCode, problemOf } from '../problems.ts'
import { Refusal } from '../refusal.ts'
import { languageOf } from './parameters.ts'
import { send } from './send.ts'

/** Hears of faults of ours; gets no request, because a request can say who asked. */
export type OnFault = (error: unknown) => void

const codes: { [status: number]: ProblemCode } = {
  400: 'unreadable-body',
  404: 'not-found',
  413: 'body-too-large',
  415: 'unsupported-media-type',
}

/** Every error as a problem document in the request's language; never a stack trace. */
export const errorHandler =
  (current: Current, onFault: OnFault) =>
  (error: FastifyError | Refusal, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const locale = languageOf(request)
    if (error instanceof Refusal)
      return send(request, reply, current, problemAnswer(problemOf(error, locale)))
    const code = codes[error.statusCode ?? 500] ?? 'internal'
    if (code === 'internal') onFault(error)
    return send(request, reply, current, problemAnswer(problem(code, locale)))
  }

export const notFoundHandler =
  (current: Current) =>
  (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const reads = request.method === 'GET' || request.method === 'HEAD'
    if (!reads) reply.header('allow', 'GET, HEAD')
    return send(
      request,
      reply,
      current,
      problemAnswer(problem(reads ? 'not-found' : 'method-not-allowed', languageOf(request))),
    )
  }
