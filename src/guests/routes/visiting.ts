import type { FastifyReply, FastifyRequest } from 'fastify'
import { chooseLanguage } from '../language.ts'
import { problem } from '../../rsvp/problems.ts'
import { sendPage } from '../headers.ts'
import { isForeign } from '../origin.ts'
import { keptPage } from '../pages/kept-page.ts'
import { openVisit, type Opened, type PersonalHouse } from '../personal/open-visit.ts'
import { sentIn } from '../personal/sent.ts'
import { networkOf } from '../protection/limits.ts'
import { refuse, refuseForNow, refuseLink } from './refuse.ts'

export type Personal = {
  Params: { link: string }
  Querystring: { lang?: string; change?: string; done?: string }
  Body: unknown
}
type Request = FastifyRequest<Personal>
type Work = (opened: Opened, request: Request, reply: FastifyReply) => Promise<FastifyReply>

/** Opens the link for a route; every link that opens nothing gets the same answer, and a network that tries many waits. */
export const visiting =
  (house: PersonalHouse, work: Work) =>
  async (request: Request, reply: FastifyReply): Promise<FastifyReply> => {
    const { lang } = request.query
    const accept = request.headers['accept-language']
    const opened = await openVisit(house, request.params.link, { lang, accept })
    if (opened) return work(opened, request, reply)
    const locale = chooseLanguage(lang, accept)
    const wait = house.limits('miss', networkOf(request))
    return wait > 0 ? refuseForNow(reply, locale, wait) : refuseLink(reply, locale)
  }

/** The same for what changes something: not from a stranger's page, and not too often under one link. */
export const changing = (house: PersonalHouse, work: Work) => {
  const visit = visiting(house, work)
  return async (request: Request, reply: FastifyReply): Promise<FastifyReply> => {
    const locale = chooseLanguage(request.query.lang, request.headers['accept-language'])
    if (isForeign(request.headers, house.own))
      return refuse(reply, { locale, path: '/r', languages: [] }, problem('origin-not-allowed', locale))
    const wait = house.limits('change', house.links.read(request.params.link)?.hash ?? null)
    if (wait === 0) return visit(request, reply)
    const path = `/r/i/${encodeURIComponent(request.params.link)}`
    const page = keptPage(
      { locale, path, languages: [] },
      sentIn(request.body),
      problem('too-many-attempts', locale),
    )
    return sendPage(reply.header('Retry-After', String(wait)), 429, page)
  }
}
