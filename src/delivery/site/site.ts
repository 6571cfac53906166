import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Current } from '../current.ts'
import type { OnFault } from '../http/errors.ts'
import { send } from '../http/send.ts'
import { Refusal } from '../refusal.ts'
import { siteAddress } from './address.ts'
import { movedTo } from './answered.ts'
import { buildFiles } from './build-files.ts'
import { chooseLanguage } from './languages.ts'
import { sitePages } from './site-pages.ts'
import { unavailable } from './unavailable.ts'

export type SiteSettings = {
  /** Where the site's process answers, for example http://127.0.0.1:3003. */
  address: string
  /** Whether pages are kept: not while somebody works on them. */
  keeps?: boolean
  onFault: OnFault
}

/**
 * The reference site at its public addresses, from memory or made by its process now: everything that no other route
 * takes. Takes GET and HEAD alone. Who asks for no page and finds nothing gets a problem like everybody else.
 */
export const siteRoutes = (app: FastifyInstance, current: Current, settings: SiteSettings): void => {
  const { address: site, keeps = true, onFault } = settings
  const pages = sitePages(current, { site, keeps, onFault })
  const buildFile = buildFiles({ site, keeps })
  const languageFor = ({ headers }: FastifyRequest): string =>
    current.snapshot
      ? chooseLanguage(current.snapshot, headers['accept-language'])
      : current.model.defaultLocale
  const pageFor = (request: FastifyRequest) => ({ locale: languageFor(request), kind: 'page' as const })

  app.get('/', async (request, reply) => {
    const there = movedTo(302, `/${languageFor(request)}`, { vary: 'accept-language' })
    return send(request, reply, current, there)
  })
  app.get<{ Params: { '*': string } }>('/_next/static/*', async (request, reply) => {
    const file = await buildFile(`/_next/static/${request.params['*']}`).catch(onFault)
    if (file === null) throw new Refusal('not-found')
    return send(request, reply, current, file ?? unavailable(pageFor(request), request.url))
  })
  app.get('/*', async (request, reply) => {
    const address = siteAddress(current.model, request.url)
    if (address) return send(request, reply, current, await pages.page(address, request.url))
    if (!wantsPage(request)) throw new Refusal('not-found')
    return send(request, reply, current, await pages.missing(pageFor(request), request.url))
  })
}

const wantsPage = ({ url, headers }: FastifyRequest): boolean =>
  !url.startsWith('/api/') && (headers.accept ?? '').includes('text/html')
