import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Current } from '../current.ts'
import { limits } from '../limits.ts'
import { encodingOf } from '../memo/encoding.ts'
import { Kept } from '../memo/kept.ts'
import { prepare } from '../memo/remember.ts'
import { answeredDirectly } from './direct.ts'
import { type Graphql, graphqlPath } from './graphql-request.ts'
import type { Networks } from './networks.ts'
import { pathOf } from './parameters.ts'
import type { Pressure } from './pressure.ts'
import { readFront } from './read-front.ts'
import { type Asking, writeAnswer, writeKept } from './write-kept.ts'
import { writeProblem } from './write-problem.ts'

/** Bodies that were read before routing, for who parses them. */
export const readBodies = new WeakMap<IncomingMessage, Buffer>()

/** The memo's key of a GraphQL question sent as a body; bytes stay bytes, one character each. */
export const bodyKey = (url: string, body: Buffer): string => `POST ${url} ${body.toString('latin1')}`

/** Who is not answered, or not now. */
export type Guards = { networks: Networks; pressure: Pressure }

/**
 * Stands before the framework's routing and answers by itself what this generation has answered before, and what sites
 * ask most. It looks at no cookie; a request with credentials goes on, to be refused. Under pressure only what costs
 * nothing is answered.
 */
export const front = (
  current: Current,
  graphql: Graphql,
  { networks, pressure }: Guards,
  route: RequestListener,
): RequestListener => {
  const answer = (request: IncomingMessage, response: ServerResponse, url: string, body?: Buffer): void => {
    const key = body ? bodyKey(url, body) : url
    const asking = askingOf(request, body)
    if (asking && remembered(current, response, key, asking)) return
    if (pressure.overloaded() && url !== '/health') return writeProblem(response, 'overloaded', url)
    if (asking && made(current, graphql, response, asking, { url, key, body })) return
    if (body) readBodies.set(request, body)
    route(request, response)
  }
  return (request, response) => {
    const { method, url = '' } = request
    if (!networks.allows(request.socket.remoteAddress))
      return writeProblem(response, 'too-many-requests', url)
    const posts = method === 'POST' && pathOf(url) === graphqlPath
    const length = posts ? readFront(request).jsonBytes : undefined
    if (length === undefined || length > limits.graphqlBodyBytes) return answer(request, response, url)
    readBody(request, length, (body) => answer(request, response, url, body))
  }
}

/** Null for who is to be refused, or asks nothing that is answered here. */
const askingOf = (request: IncomingMessage, body: Buffer | undefined): Asking | null => {
  const head = request.method === 'HEAD'
  if (request.method !== 'GET' && !head && !body) return null
  const { credentials, accepts, knows } = readFront(request)
  return credentials ? null : { head, accepts, knows }
}

const remembered = (current: Current, response: ServerResponse, key: string, asking: Asking): boolean => {
  const { snapshot } = current
  const kept = snapshot?.memo.get(key)
  if (!snapshot || !kept) return false
  writeKept(response, kept, asking, current)
  if (asking.accepts !== undefined) prepare(snapshot, key, kept, encodingOf(asking.accepts))
  return true
}

type Question = { url: string; key: string; body: Buffer | undefined }

const made = (
  current: Current,
  graphql: Graphql,
  response: ServerResponse,
  asking: Asking,
  { url, key, body }: Question,
): boolean => {
  const { snapshot } = current
  const answer = snapshot && !asking.head ? answeredDirectly(snapshot, graphql, url, key, body) : null
  if (answer instanceof Kept) writeKept(response, answer, asking, current)
  else if (answer) writeAnswer(response, answer, current)
  return answer !== null
}

const readBody = (request: IncomingMessage, length: number, done: (body: Buffer) => void): void => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => void chunks.push(chunk))
  request.on('end', () => {
    const [only] = chunks
    done(chunks.length === 1 && only ? only : Buffer.concat(chunks, length))
  })
}
