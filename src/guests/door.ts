import Fastify, { type FastifyInstance } from 'fastify'
import type { Locale } from '../i18n/locales.ts'
import type { ReadPublic } from '../mail/letter-source.ts'
import type { Answered, Submission } from '../rsvp/answer.ts'
import type { FindForm } from '../rsvp/form.ts'
import { strictHeaders } from './headers.ts'
import { logger } from './log.ts'
import { limitsInMemory, type Limits } from './protection/limits.ts'
import type { Proofs } from './protection/proofs.ts'
import type { MayShow } from './public/origins.ts'
import { pages } from './routes/pages.ts'
import { submissions } from './routes/submissions.ts'
import type { Links } from './verbs.ts'

/** 16 KB: a long form in Cyrillic with every answer at its limit would be cut by fewer; more is not an answer. */
const bodyLimit = 16 * 1024
const patience = 10_000

export type Door = {
  findForm: FindForm
  languagesOf: (reference: string) => Promise<Locale[]>
  take: (submission: Submission) => Promise<Answered>
  /** What a personal link opens and does; without it there are only forms for everybody. */
  links?: Links
  readPublic?: ReadPublic
  mayShow?: MayShow
  /** Without it no work is asked of anybody. */
  proofs?: Proofs
  limits?: Limits
  own: ReadonlySet<string>
}

/** What the routes work with. */
export type House = Door & { limits: Limits }

/** The guests' HTTP server: the page of a form, its answer, the same answer for programs, and the personal pages. */
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
  const house: House = { ...door, limits: door.limits ?? limitsInMemory() }
  server.addHook('onRequest', async (_request, reply) => void reply.headers(strictHeaders))
  server.get('/health', async () => ({ status: 'ok' }))
  server.register(pages, { ...house, prefix: '/r' })
  server.register(submissions, { ...house, prefix: '/api/form-submissions' })
  return server
}
