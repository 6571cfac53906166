import Fastify, { type FastifyInstance } from 'fastify'
import type { Locale } from '../i18n/locales.ts'
import type { Answered, Submission } from '../rsvp/answer.ts'
import type { FindForm } from '../rsvp/form.ts'
import { strictHeaders } from './headers.ts'
import { logger } from './log.ts'
import { pages } from './routes/pages.ts'
import { submissions } from './routes/submissions.ts'

/** 16 KB: a long form in Cyrillic with every answer at its limit would be cut by fewer; more is not an answer. */
const bodyLimit = 16 * 1024
const patience = 10_000

export type Door = {
  findForm: FindForm
  languagesOf: (reference: string) => Promise<Locale[]>
  take: (submission: Submission) => Promise<Answered>
  own: ReadonlySet<string>
}

/** The guests' HTTP server: the page of a form, its answer, and the same answer for programs. */
export const openDoor = (
  door: Door,
  log: { write: (line: string) => unknown } = process.stdout,
): FastifyInstance => {
  const server = Fastify({
    bodyLimit,
    logger: { ...logger, stream: log },
    requestTimeout: patience,
    connectionTimeout: patience,
    keepAliveTimeout: 5_000,
    forceCloseConnections: 'idle',
  })
  server.addHook('onRequest', async (_request, reply) => void reply.headers(strictHeaders))
  server.get('/health', async () => ({ status: 'ok' }))
  server.register(pages, { ...door, prefix: '/r' })
  server.register(submissions, { ...door, prefix: '/api/form-submissions' })
  return server
}
