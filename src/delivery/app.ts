import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { folderStore } from '../lib/media-store/folder.ts'
import type { MediaStore } from '../lib/media-store/store.ts'
import type { Answer } from './answer.ts'
import { ChangeStreams } from './changes/streams.ts'
import type { Current } from './current.ts'
import { graphqlApi } from './graphql/answer.ts'
import { health } from './health.ts'
import { home } from './home.ts'
import { changeStreamRoute } from './http/change-stream.ts'
import { contentRoutes, remembered } from './http/content.ts'
import { errorHandler, notFoundHandler, type OnFault } from './http/errors.ts'
import { fileRoutes } from './http/files.ts'
import { front, type Guards } from './http/front.ts'
import { graphiqlRoute } from './http/graphiql.ts'
import { languageOf } from './http/parameters.ts'
import { Networks } from './http/networks.ts'
import { passOn } from './http/pass-on.ts'
import { publicServer } from './http/public-server.ts'
import { resourceRoutes } from './http/resources.ts'
import { send } from './http/send.ts'
import { limits } from './limits.ts'
import { Refusal } from './refusal.ts'
import { resources } from './resources/resources.ts'
import { robots } from './site/robots.ts'
import { type SiteSettings, siteRoutes } from './site/site.ts'
import { sitemap } from './site/sitemap.ts'
import type { Snapshot } from './snapshot/snapshot.ts'

export type DeliverySettings = {
  current: Current
  /** The public GraphQL schema as printed by Payload. */
  sdl: string
  /** Where replies are taken, for example http://127.0.0.1:3002. */
  guests: string
  /** The reference site; without it, the front page is that of the API. */
  site?: Omit<SiteSettings, 'onFault'>
  /** Our own public address, for answers that name it: an origin without a slash at the end. */
  publicUrl?: string
  /** Where published files lie: a store, or a folder of this machine. */
  media: MediaStore | string
  onFault: OnFault
  guards?: Guards
  /** Who is told changes as they happen. */
  streams?: ChangeStreams
}

const unguarded: Guards = {
  networks: new Networks(0),
  pressure: { overloaded: () => false, stop: () => {} },
}

/** The public HTTP server. It logs no request: an address or a query can say who asked. */
export const deliveryApp = async ({
  current,
  sdl,
  guests,
  site,
  publicUrl = 'http://localhost:3000',
  media,
  onFault,
  guards = unguarded,
  streams = new ChangeStreams(current),
}: DeliverySettings): Promise<FastifyInstance> => {
  const graphql = graphqlApi(sdl, current.model, onFault)
  const app = Fastify({
    logger: false,
    bodyLimit: limits.guestsBodyBytes,
    return503OnClosing: false,
    serverFactory: (route) => publicServer(front(current, graphql, guards, route)),
  })
  app.setErrorHandler(errorHandler(current, onFault))
  app.setNotFoundHandler(notFoundHandler(current))
  app.addHook('onRequest', async (request) => {
    if (request.url.length > limits.urlBytes) throw new Refusal('url-too-long', { max: limits.urlBytes })
  })
  app.get('/health', async (request, reply) => send(request, reply, current, health(current)))
  await app.register((door) => passOn(door, guests))
  await app.register(async (open) => {
    open.addHook('onRequest', async (request) => {
      if (request.headers.authorization !== undefined) throw new Refusal('credentials-not-accepted')
    })
    open.options('/api/*', async (_request, reply) => reply.code(204).headers(preflight).send())
    const front = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const made = (snapshot: Snapshot): Answer => home(snapshot, languageOf(request))
      return send(request, reply, current, remembered(current, request.url, made))
    }
    open.get('/api', front)
    if (site) siteRoutes(open, current, { ...site, onFault })
    else open.get('/', front)
    fileRoutes(open, current, typeof media === 'string' ? folderStore(media) : media)
    changeStreamRoute(open, current, streams)
    graphiqlRoute(open, current)
    resourceRoutes(open, current, [...resources(sdl), ...(site ? [robots, sitemap] : [])], publicUrl)
    contentRoutes(open, current, graphql)
  })
  return app
}

const preflight = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
  'access-control-allow-headers': 'content-type, if-none-match, last-event-id',
  'access-control-max-age': '86400',
}
