import { Server as NetServer } from 'node:net'
import type { Server, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds; a connection that has been silent for longer than the first is taken for idle. */
const patience = { idle: 1_500, all: 8_000, look: 25 }

/**
 * Lets go of all connections without cutting an answer short: nothing new is accepted, every answer from now on says
 * that it is the last of its connection, and idle connections stay open for a moment, because a question may already be
 * on its way.
 */
export const drain = async (server: Server, { idle, all, look } = patience): Promise<void> => {
  server.prependListener('request', (_request, response: ServerResponse) => {
    response.shouldKeepAlive = false
  })
  // The close of node:http would cut idle connections at once.
  NetServer.prototype.close.call(server)
  for (const end = Date.now() + idle; Date.now() < end && (await open(server)) > 0;) await sleep(look)
  server.closeIdleConnections()
  for (const end = Date.now() + all; Date.now() < end && (await open(server)) > 0;) await sleep(look)
}

const open = (server: Server): Promise<number> =>
  new Promise((resolve) => server.getConnections((_error, count) => resolve(count)))
