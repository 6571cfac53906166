import type { FastifyInstance } from 'fastify'
import type { Current } from '../current.ts'
import { openPublicFile } from '../files.ts'
import { Refusal } from '../refusal.ts'

/** Names are hashes of what they name: such a file never changes, it only disappears. */
const fileHeaders = {
  'access-control-allow-origin': '*',
  'cache-control': 'public, max-age=31536000, immutable',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
}

export const fileRoutes = (app: FastifyInstance, current: Current, folder: string): void => {
  app.get<{ Params: { name: string } }>('/api/media/file/:name', async (request, reply) => {
    if (!current.snapshot) throw new Refusal('not-ready')
    const { name } = request.params
    const file = await openPublicFile(current.snapshot, folder, name)
    if (!file) throw new Refusal('not-found')
    reply.headers({ ...fileHeaders, 'content-length': String(file.size), etag: `"${name}"` }).type(file.type)
    return reply.send(file.handle.createReadStream())
  })
}
