import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest, RequestPayload } from 'fastify'
import type { Answer } from '../answer.ts'
import type { Current } from '../current.ts'
import { limits } from '../limits.ts'
import type { Kept } from '../memo/kept.ts'
import { remember } from '../memo/remember.ts'
import { Refusal } from '../refusal.ts'
import { answerRest, type RestRequest } from '../rest.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { bodyKey } from './body-keys.ts'
import { readBodies } from './front.ts'
import { fromAddress, type Graphql, graphqlPath, posted } from './graphql-request.ts'
import { parametersOf } from './parameters.ts'
import { send } from './send.ts'

type Addressed = { Params: { slug: string; id: string } }

/** REST and GraphQL. What was answered once is answered from the generation's memo, before anything is parsed. */
export const contentRoutes = (app: FastifyInstance, current: Current, graphql: Graphql): void => {
  const rest =
    (kind: RestRequest['kind']) => async (request: FastifyRequest<Addressed>, reply: FastifyReply) =>
      send(
        request,
        reply,
        current,
        remembered(current, request.url, (snapshot) =>
          answerRest(snapshot, {
            kind,
            ...request.params,
            parameters: parametersOf(request),
          }),
        ),
      )
  app.get('/api/:slug', rest('list'))
  app.get('/api/:slug/count', rest('count'))
  app.get('/api/:slug/:id', rest('document'))
  app.get('/api/globals/:slug', rest('global'))

  app.get(graphqlPath, async (request, reply) =>
    send(
      request,
      reply,
      current,
      remembered(current, request.url, (snapshot) => graphql(snapshot, fromAddress(parametersOf(request)))),
    ),
  )
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  )
  app.post<{ Body?: Buffer }>(
    graphqlPath,
    { bodyLimit: limits.graphqlBodyBytes, preParsing: alreadyRead },
    async (request, reply) => {
      const body = request.body ?? Buffer.alloc(0)
      const made = (snapshot: Snapshot): Answer => posted(graphql, snapshot, request.url, body)
      return send(request, reply, current, remembered(current, bodyKey(request.url, body), made))
    },
  )
}

/** The front has read most bodies already; they are parsed from memory. */
const alreadyRead = async (
  { raw }: FastifyRequest,
  _reply: FastifyReply,
  payload: RequestPayload,
): Promise<RequestPayload> => {
  const body = readBodies.get(raw)
  return body ? Readable.from([body]) : payload
}

/** The answer from the generation's memo, or made now and kept there. Throws a Refusal while nothing is loaded. */
export const remembered = (
  { snapshot }: Current,
  key: string,
  make: (snapshot: Snapshot) => Answer,
): Answer | Kept => {
  if (!snapshot) throw new Refusal('not-ready')
  return snapshot.memo.get(key) ?? remember(snapshot, key, make)
}
