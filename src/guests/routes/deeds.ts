import type { FastifyInstance, FastifyReply } from 'fastify'
import { spokenFor } from '../../i18n/say.ts'
import type { Problem } from '../../rsvp/problems.ts'
import { answersForMany } from '../../rsvp/read-people.ts'
import type { Refusal } from '../../rsvp/refused.ts'
import { sendPage } from '../headers.ts'
import { chooseLanguage } from '../language.ts'
import { addressIn } from '../pages/layout.ts'
import {
  confirmPage,
  delegatePage,
  erasedPage,
  erasePage,
  withdrawPage,
} from '../pages/personal/deed-pages.ts'
import { fields } from '../personal/fields.ts'
import { showVisit, type Opened, type PersonalHouse } from '../personal/open-visit.ts'
import { one, sentIn } from '../personal/sent.ts'
import type { Shown } from '../personal/shown.ts'
import { refuse } from './refuse.ts'
import { changing, visiting, type Personal } from './visiting.ts'

/** What is done once and asked for twice: a page with a button, and the button. */
export const deeds = (server: FastifyInstance, house: PersonalHouse): void => {
  const { links } = house
  const ask = (path: string, page: (shown: Shown) => string): void =>
    void server.get<Personal>(
      path,
      visiting(house, async (opened, _request, reply) =>
        sendPage(reply, 200, page(await showVisit(house, opened, false))),
      ),
    )
  const refused = async (reply: FastifyReply, opened: Opened, found: Problem): Promise<FastifyReply> => {
    const { frame, meeting } = await showVisit(house, opened, false)
    return refuse(reply, frame, found, { meeting })
  }
  const act = (
    path: string,
    deed: (opened: Opened) => Promise<{ accepted: true } | Refusal>,
    next: Next,
  ): void =>
    void server.post<Personal>(
      path,
      changing(house, async (opened, _request, reply) => {
        const outcome = await deed(opened)
        return outcome.accepted ? reply.redirect(next(opened), 303) : refused(reply, opened, outcome.problem)
      }),
    )

  ask('/i/:link/withdraw', withdrawPage)
  act('/i/:link/withdraw', ({ hash, locale }) => links.withdraw({ hash, locale }), backWith('withdrawn'))

  ask('/i/:link/erase', erasePage)
  act(
    '/i/:link/erase',
    ({ hash, locale }) => links.eraseOwn({ hash, locale }),
    (opened) =>
      answersForMany(opened.seen) ? backWith('erased')(opened) : addressIn('/r/i/erased', opened.locale),
  )
  server.get<Personal>('/i/erased', async ({ query, headers }, reply) => {
    const locale = spokenFor(chooseLanguage(query.lang, headers['accept-language']))
    return sendPage(reply, 200, erasedPage({ locale, path: '/r/i/erased', languages: ['en', 'fr', 'be'] }))
  })

  ask('/confirm/:link', (shown) => confirmPage(shown, `/r/confirm/${encodeURIComponent(shown.link)}`))
  act(
    '/confirm/:link',
    ({ hash, locale }) => links.confirmAddress({ hash, locale }),
    ({ link, locale }) => addressIn(`/r/confirm/${encodeURIComponent(link)}`, locale),
  )

  ask('/i/:link/delegate', (shown) => delegatePage(shown))
  server.post<Personal>(
    '/i/:link/delegate',
    changing(house, async (opened, request, reply) => {
      const sent = sentIn(request.body)
      const colleague = { name: one(sent, fields.colleagueName), email: one(sent, fields.colleagueEmail) }
      const { hash, locale } = opened
      const outcome = await links.delegate({ hash, locale, ...colleague })
      if (outcome.accepted) return reply.redirect(backWith('delegated')(opened), 303)
      const { problem } = outcome
      if (problem.code !== 'invalid-answers') return refused(reply, opened, problem)
      const shown = await showVisit(house, opened, false)
      return sendPage(reply, problem.status, delegatePage(shown, { sent, problem, places: [] }))
    }),
  )
}

type Next = (opened: Pick<Opened, 'link' | 'locale' | 'seen'>) => string

const backWith =
  (done: string): Next =>
  ({ link, locale }) =>
    `${addressIn(`/r/i/${encodeURIComponent(link)}`, locale)}&done=${done}`
