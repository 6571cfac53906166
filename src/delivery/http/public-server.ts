import { createServer, type RequestListener, type Server } from 'node:http'

/** Milliseconds: for the head of a request, for all of it, for a connection on which nothing moves, between requests. */
const headPatience = 5_000
const requestPatience = 10_000
const silence = 10_000
const keepAlive = 5_000

/** A server that cuts who is slow. */
export const publicServer = (answer: RequestListener): Server => {
  const server = createServer(
    {
      headersTimeout: headPatience,
      requestTimeout: requestPatience,
      connectionsCheckingInterval: 1_000,
      keepAliveTimeout: keepAlive,
      maxHeaderSize: 16 * 1024,
      noDelay: true,
    },
    answer,
  )
  server.setTimeout(silence)
  return server
}
