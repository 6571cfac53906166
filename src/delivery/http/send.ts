import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Answer } from '../answer.ts'
import type { Current } from '../current.ts'
import { Kept } from '../memo/kept.ts'
import { fieldsOf, lostFields } from './fields.ts'
import { writeKept } from './write-kept.ts'

export const send = (
  request: FastifyRequest,
  reply: FastifyReply,
  current: Current,
  answer: Answer | Kept,
): FastifyReply => {
  if (answer instanceof Kept) {
    const { 'if-none-match': knows, 'accept-encoding': accepts } = request.headers
    reply.hijack()
    writeKept(
      reply.raw,
      answer,
      { head: request.method === 'HEAD', accepts: String(accepts ?? ''), knows },
      current,
    )
    return reply
  }
  reply.headers({ ...fieldsOf(answer, current.snapshot?.seq), ...lostFields(current) })
  return reply.code(answer.status).send(answer.body)
}
