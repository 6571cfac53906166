import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Sessions } from './sessions.ts'

const address = /^\/([\w-]{43})(\/api\/.*)$/

/**
 * Where the site's process reads a preview: a port of this machine that no other machine reaches, and on it a path
 * that cannot be guessed. Answers `/<token>/api/…` as the public host answers `/api/…`.
 */
export const previewListener = (sessions: Sessions): (() => Promise<string>) => {
  const answer: RequestListener = (request, response) => {
    const [, token = '', rest = ''] = address.exec(request.url ?? '') ?? []
    const session = sessions.find(token)
    if (!session) return void response.writeHead(404).end()
    request.url = rest
    session.app.server.emit('request', request, response)
  }
  let listening: Promise<string> | undefined
  return () => (listening ??= listen(answer))
}

const listen = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  server.unref()
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
