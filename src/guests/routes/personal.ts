import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { problem, type Problem } from '../../rsvp/problems.ts'
import { answersForMany } from '../../rsvp/read-people.ts'
import { sendPage } from '../headers.ts'
import { chooseLanguage } from '../language.ts'
import { logFailure } from '../log.ts'
import { keptPage } from '../pages/kept-page.ts'
import { addressIn, type Frame } from '../pages/layout.ts'
import { contactOf } from '../pages/outcome-pages.ts'
import { answerPage } from '../pages/personal/answer-page.ts'
import { answered } from '../pages/personal/guest-fields.ts'
import { isDone, statusPage } from '../pages/personal/status-page.ts'
import { fields } from '../personal/fields.ts'
import { showVisit, type PersonalHouse } from '../personal/open-visit.ts'
import { one, sentIn } from '../personal/sent.ts'
import type { Attempt, Shown } from '../personal/shown.ts'
import { keyIn, takeAnswer } from '../personal/take-answer.ts'
import { refuse } from './refuse.ts'
import { changing, visiting, type Personal } from './visiting.ts'

/** `/r/i/<link or code>`: the letter and the form, then what was answered. Reading changes nothing. */
export const personal = (server: FastifyInstance, house: PersonalHouse): void => {
  server.get<Personal>(
    '/i/:link',
    visiting(house, async (opened, { query }, reply) => {
      const shown = await showVisit(house, opened)
      const { form } = shown
      return form && isToAnswer(shown, query.change !== undefined)
        ? sendPage(reply, 200, answerPage({ ...shown, form }, randomUUID()))
        : sendPage(reply, 200, statusPage(shown, isDone(query.done) ? query.done : null))
    }),
  )

  const answer = changing(house, async (opened, request, reply) => {
    const sent = sentIn(request.body)
    // Without letter and programme, which an answer that is taken never shows.
    const shown = await showVisit(house, opened, false)
    const { form, frame } = shown
    if (one(sent, fields.trap) !== '') return refuse(reply, frame, problem('invalid-request', frame.locale))
    if (!form) return refuse(reply, frame, problem('form-not-found', frame.locale), contact(shown))
    if (shown.seen.purpose === 'request' || shown.seen.invitation?.delegated)
      return reply.redirect(addressIn(frame.path, frame.locale), 303)
    const key = keyIn(sent)
    const attempt = await takeAnswer(house, { ...shown, form }, sent, key).catch((error: unknown) => {
      logFailure(request, error)
      return { sent, places: [], problem: problem('unavailable', frame.locale) }
    })
    if (!attempt) return reply.redirect(`${addressIn(frame.path, frame.locale)}&done=answered`, 303)
    if (attempt.problem.code === 'deadline-passed') return tooLate(reply, shown, attempt)
    const nextKey = renewed.has(attempt.problem.code) ? randomUUID() : key
    const again = { ...(await showVisit(house, opened)), form }
    return sendPage(reply, attempt.problem.status, answerPage(again, nextKey, attempt))
  })
  server.post<Personal>('/i/:link', async (request, reply) => {
    try {
      return await answer(request, reply)
    } catch (error) {
      logFailure(request, error)
      return sendPage(reply, 503, keptPage(alone(request), sentIn(request.body)))
    }
  })
}

/** Under these a new key is needed: nothing is stored under the old one, or something else is. */
const renewed = new Set<Problem['code']>(['invalid-answers', 'too-many-people', 'idempotency-key-reused'])

/** The form while it can be answered: at first, when asked to change, and for somebody whom a coordinator only named. */
const isToAnswer = ({ seen }: Shown, change: boolean): boolean => {
  if (seen.state !== 'open' && seen.state !== 'late') return false
  if (seen.purpose === 'request' || seen.invitation?.delegated) return false
  if (change) return true
  const [reply] = seen.replies
  if (answersForMany(seen)) return !reply && seen.invitation?.partstat !== 'declined'
  return !reply || !answered(reply)
}

const tooLate = (reply: FastifyReply, { frame, meeting }: Shown, { problem: found, sent }: Attempt) =>
  sendPage(reply, found.status, keptPage(frame, sent, found, contactOf({ meeting }, frame)))

const contact = ({ meeting }: Shown) => ({ meeting })

type Asking = { params: { link: string }; query: { lang?: string }; headers: { 'accept-language'?: string } }
const alone = ({ params, query, headers }: Asking): Frame => ({
  locale: chooseLanguage(query.lang, headers['accept-language']),
  path: `/r/i/${encodeURIComponent(params.link)}`,
  languages: [],
})
