import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Current } from '../current.ts'
import { type MediaStore, StoreOutOfReach } from '../../lib/media-store/store.ts'
import { openPublicFile, type PublicFile } from '../files.ts'
import { Refusal } from '../refusal.ts'
import { rangeOf } from './range.ts'

/** Names are hashes of what they name: such a file never changes, it only disappears. */
const fileHeaders = {
  'accept-ranges': 'bytes',
  'access-control-allow-origin': '*',
  'cache-control': 'public, max-age=31536000, immutable',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
}

export const fileRoutes = (app: FastifyInstance, current: Current, store: MediaStore): void => {
  app.get<{ Params: { name: string } }>('/api/media/file/:name', async (request, reply) => {
    if (!current.snapshot) throw new Refusal('not-ready')
    const { name } = request.params
    try {
      const file = await openPublicFile(current.snapshot, store, name)
      if (!file) throw new Refusal('not-found')
      return await sendFile(request, reply, file, `"${name}"`)
    } catch (error) {
      throw error instanceof StoreOutOfReach ? new Refusal('files-unavailable') : error
    }
  })
}

const sendFile = async (
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { size, type, read, close }: PublicFile,
  etag: string,
): Promise<FastifyReply> => {
  const whole = headers['if-range'] !== undefined && headers['if-range'] !== etag
  const range = whole ? null : rangeOf(headers.range, size)
  const known = headers['if-none-match']?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
  if (known || range === 'unsatisfiable') await close()
  if (known)
    return reply
      .code(304)
      .headers({ ...fileHeaders, etag })
      .send()
  if (range === 'unsatisfiable') {
    reply.header('content-range', `bytes */${size}`)
    throw new Refusal('range-not-satisfiable', { size })
  }
  const content = await read(range)
  reply.headers({ ...fileHeaders, etag }).type(type)
  if (!range) return reply.header('content-length', String(size)).send(content)
  const { first, last } = range
  reply.code(206).headers({
    'content-range': `bytes ${first}-${last}/${size}`,
    'content-length': String(last - first + 1),
  })
  return reply.send(content)
}
