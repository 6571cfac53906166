import type { FastifyInstance } from 'fastify'
import { sequenceOf } from '../changes/since.ts'
import type { ChangeStreams } from '../changes/streams.ts'
import type { Current } from '../current.ts'
import { Refusal } from '../refusal.ts'
import { fieldsOf, lostFields } from './fields.ts'
import { parametersOf } from './parameters.ts'

/**
 * `GET /api/changes/stream`: the changes as they happen. It begins after `Last-Event-ID`, which a browser sends when it
 * connects again, else after `since`, else with what comes next.
 */
export const changeStreamRoute = (app: FastifyInstance, current: Current, streams: ChangeStreams): void => {
  app.addHook('preClose', async () => streams.end())
  app.get('/api/changes/stream', { exposeHeadRoute: false }, async (request, reply) => {
    const { whole } = current
    if (!whole) throw new Refusal('not-ready')
    const last = request.headers['last-event-id']
    const { since = String(whole.seq) } = parametersOf(request)
    const from = last ? sequenceOf(last, 'Last-Event-ID') : sequenceOf(since, 'since')
    streams.admit(request.socket.remoteAddress)
    reply.hijack()
    // The server cuts connections on which nothing moves; here the heartbeat moves them, or shows that they are dead.
    request.socket.setTimeout(0)
    reply.raw.writeHead(200, {
      ...fieldsOf({ status: 200, type: 'text/event-stream; charset=utf-8' }, whole.seq),
      ...lostFields(current),
      // A proxy that buffers would hold back what is told at once.
      'x-accel-buffering': 'no',
      connection: 'close',
    })
    streams.open(reply.raw, from)
    return reply
  })
}
