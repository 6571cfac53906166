import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import next from 'next'
import { readSiteEnv } from '../env.ts'
import { isSitePath } from './paths.ts'

const { SITE_PORT: port } = readSiteEnv()
const hostname = '127.0.0.1'

const site = next({ dev: false, hostname, port })
await site.prepare()
const render = site.getRequestHandler()

/** Only what is a page of the site comes to Next, which would otherwise load the studio's modules to answer for them. */
const answer = (request: IncomingMessage, response: ServerResponse): void => {
  const { method, url = '' } = request
  if (url === '/health') return void response.end('ok')
  if ((method !== 'GET' && method !== 'HEAD') || !isSitePath(url))
    return void response.writeHead(404).end('Not found\n')
  void render(request, response)
}

const server = createServer(answer)
const stop = (): void => {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
server.listen(port, hostname, () => console.log('site ready'))
