import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Current } from '../current.ts'
import { limits } from '../limits.ts'
import { encodingOf } from '../memo/encoding.ts'
import { prepare } from '../memo/remember.ts'
import type { Networks } from './networks.ts'
import type { Pressure } from './pressure.ts'
import { readFront } from './read-front.ts'
import { type Asking, writeKept } from './write-kept.ts'
import { writeProblem } from './write-problem.ts'

/** Bodies that were read before routing, for who parses them. */
export const readBodies = new WeakMap<IncomingMessage, Buffer>()

export const graphqlPath = '/api/graphql'

/** The memo's key of a GraphQL question sent as a body; bytes stay bytes, one character each. */
export const bodyKey = (url: string, body: Buffer): string => `POST ${url} ${body.toString('latin1')}`

/** Who is not answered, or not now. */
export type Guards = { networks: Networks; pressure: Pressure }

/**
 * Stands before the framework's routing and answers by itself what this generation has answered before. It looks at
 * no cookie; a request with credentials goes on, to be refused. Under pressure only what costs nothing is answered.
 */
export const front = (
  current: Current,
  { networks, pressure }: Guards,
  route: RequestListener,
): RequestListener => {
  const next: RequestListener = (request, response) => {
    const { url = '' } = request
    if (pressure.overloaded() && url !== '/health') writeProblem(response, 'overloaded', url)
    else route(request, response)
  }
  return (request, response) => {
    const { method, url = '' } = request
    if (!networks.allows(request.socket.remoteAddress))
      return writeProblem(response, 'too-many-requests', url)
    if (method === 'GET' || method === 'HEAD') {
      if (!answered(current, request, response, url)) next(request, response)
      return
    }
    const length = method === 'POST' && url.startsWith(graphqlPath) ? readFront(request).jsonBytes : undefined
    if (length === undefined || length > limits.graphqlBodyBytes) return next(request, response)
    readBody(request, length, (body) => {
      if (answered(current, request, response, bodyKey(url, body))) return
      readBodies.set(request, body)
      next(request, response)
    })
  }
}

const answered = (
  current: Current,
  request: IncomingMessage,
  response: ServerResponse,
  key: string,
): boolean => {
  const { snapshot } = current
  const kept = snapshot?.memo.get(key)
  if (!snapshot || !kept) return false
  const { credentials, accepts, knows } = readFront(request)
  if (credentials) return false
  const asking: Asking = { head: request.method === 'HEAD', accepts, knows }
  writeKept(response, kept, asking, current)
  if (accepts !== undefined) prepare(snapshot, key, kept, encodingOf(accepts))
  return true
}

const readBody = (request: IncomingMessage, length: number, done: (body: Buffer) => void): void => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => void chunks.push(chunk))
  request.on('end', () => {
    const [only] = chunks
    done(chunks.length === 1 && only ? only : Buffer.concat(chunks, length))
  })
}
