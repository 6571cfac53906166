import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Answer } from '../answer.ts'
import type { Current } from '../current.ts'
import type { GraphqlRequest } from '../graphql/answer.ts'
import { limits } from '../limits.ts'
import { Refusal } from '../refusal.ts'
import { answerRest, type RestRequest } from '../rest.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { fromAddress, fromBody } from './graphql-request.ts'
import { parametersOf } from './parameters.ts'
import { send } from './send.ts'

type Graphql = (snapshot: Snapshot, request: GraphqlRequest) => Answer
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
          answerRest(snapshot, { kind, ...request.params, parameters: parametersOf(request) }),
        ),
      )
  app.get('/api/:slug', rest('list'))
  app.get('/api/:slug/count', rest('count'))
  app.get('/api/:slug/:id', rest('document'))
  app.get('/api/globals/:slug', rest('global'))

  app.get('/api/graphql', async (request, reply) =>
    send(
      request,
      reply,
      current,
      remembered(current, request.url, (snapshot) => graphql(snapshot, fromAddress(parametersOf(request)))),
    ),
  )
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  )
  app.post<{ Body?: string }>(
    '/api/graphql',
    { bodyLimit: limits.graphqlBodyBytes },
    async (request, reply) =>
      send(
        request,
        reply,
        current,
        remembered(current, `POST ${request.url} ${request.body}`, (snapshot) =>
          graphql(snapshot, fromBody(request.body, parametersOf(request))),
        ),
      ),
  )
}

/** The answer from the generation's memo, or made now and kept there. Throws a Refusal while nothing is loaded. */
export const remembered = (
  { snapshot }: Current,
  key: string,
  make: (snapshot: Snapshot) => Answer,
): Answer => {
  if (!snapshot) throw new Refusal('not-ready')
  const known = snapshot.memo.get(key)
  if (known) return known
  const answer = make(snapshot)
  if (answer.etag) snapshot.memo.set(key, answer)
  return answer
}
