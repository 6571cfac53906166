import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Current } from '../current.ts'
import { limits } from '../limits.ts'
import { encodingOf } from '../memo/encoding.ts'
import { Kept } from '../memo/kept.ts'
import { prepare } from '../memo/remember.ts'
import { BodyKeys } from './body-keys.ts'
import { answeredDirectly } from './direct.ts'
import { type Graphql, graphqlPath } from './graphql-request.ts'
import type { Networks } from './networks.ts'
import { pathOf } from './parameters.ts'
import type { Pressure } from './pressure.ts'
import { type Front, readFront } from './read-front.ts'
import { type Asking, writeAnswer, writeKept } from './write-kept.ts'
import { writeProblem } from './write-problem.ts'

/** Bodies that were read before routing, for who parses them. */
export const readBodies = new WeakMap<IncomingMessage, Buffer>()

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
  const keys = new BodyKeys()
  const answer = (
    request: IncomingMessage,
    response: ServerResponse,
    read: Front,
    url: string,
    body?: Buffer,
  ): void => {
    const key = body ? keys.of(url, body) : url
    const asking = askingOf(request, read, body)
    if (asking && remembered(current, response, key, asking)) {
      if (body) keys.keep(url, body, key)
      return
    }
    if (pressure.overloaded() && url !== '/health') return writeProblem(response, 'overloaded', url)
    if (asking && made(current, graphql, response, asking, { url, key, body })) return
    if (body) readBodies.set(request, body)
    route(request, response)
  }
  return (request, response) => {
    const { url = '' } = request
    if (!networks.allows(request.socket.remoteAddress))
      return writeProblem(response, 'too-many-requests', url)
    const read = readFront(request)
    const { jsonBytes } = read
    if (jsonBytes === undefined || jsonBytes > limits.graphqlBodyBytes || pathOf(url) !== graphqlPath)
      return answer(request, response, read, url)
    readBody(request, jsonBytes, (body) => answer(request, response, read, url, body))
  }
}

/** Null for who is to be refused, or asks nothing that is answered here. */
const askingOf = (
  { method }: IncomingMessage,
  { credentials, accepts, knows }: Front,
  body: Buffer | undefined,
): Asking | null => {
  const head = method === 'HEAD'
  if (credentials || (method !== 'GET' && !head && !body)) return null
  return { head, accepts, knows }
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

/** Done with the last byte, which comes before the end is told. */
const readBody = (request: IncomingMessage, length: number, done: (body: Buffer) => void): void => {
  if (length === 0) return done(Buffer.alloc(0))
  const chunks: Buffer[] = []
  let read = 0
  request.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    read += chunk.length
    if (read === length) done(chunks.length === 1 ? chunk : Buffer.concat(chunks, length))
  })
}
