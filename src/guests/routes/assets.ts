import type { FastifyInstance } from 'fastify'
import { stylesheets } from '../pages/stylesheets.ts'

/** The stylesheets, each under an address of its content. */
export const assets = (server: FastifyInstance): void => {
  for (const { path, css } of Object.values(stylesheets))
    server.get(path.slice('/r'.length), async (_request, reply) =>
      reply
        .type('text/css; charset=utf-8')
        .header('Cache-Control', 'public, max-age=31536000, immutable')
        .send(css),
    )
}
