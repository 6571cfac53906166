import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { FormDefinition } from '../../rsvp/definition.ts'
import { problem, type Problem } from '../../rsvp/problems.ts'
import { windowOf } from '../../rsvp/window.ts'
import type { House } from '../door.ts'
import { sendPage } from '../headers.ts'
import { chooseLanguage } from '../language.ts'
import { logFailure } from '../log.ts'
import { isForeign } from '../origin.ts'
import { formPage, typedAnswers } from '../pages/form-page.ts'
import { keptPage } from '../pages/kept-page.ts'
import { formPath, type Frame } from '../pages/layout.ts'
import { problemPage, receivedPage } from '../pages/outcome-pages.ts'
import { fields, isOwnField } from '../personal/fields.ts'
import { sentIn } from '../personal/sent.ts'
import { keyIn } from '../personal/take-answer.ts'
import { networkOf } from '../protection/limits.ts'
import { refuse } from './refuse.ts'

type Page = {
  Params: { form: string }
  Querystring: { lang?: string }
  Body: Record<string, unknown> | undefined
}

/** `/r/<form>?lang=`: the page of a form for everybody, and the answer a browser sends from it. */
export const forms = (server: FastifyInstance, { findForm, languagesOf, take, own, limits }: House): void => {
  server.get<Page>('/:form', async (request, reply) => {
    const reference = request.params.form
    const languages = await languagesOf(reference)
    const locale = chooseLanguage(request.query.lang, request.headers['accept-language'], languages)
    const frame: Frame = { locale, path: formPath(reference), languages }
    const form = await findForm(reference, locale)
    if (!form) return refuse(reply, frame, problem('form-not-found', locale))
    const window = windowOf(form, new Date())
    return window === 'open'
      ? sendPage(reply, 200, formPage(frame, form, randomUUID()))
      : sendPage(reply, 200, problemPage(frame, problem(window, locale), form))
  })

  server.post<Page>('/:form', async (request, reply) => {
    const reference = request.params.form
    const locale = chooseLanguage(request.query.lang, request.headers['accept-language'])
    const alone: Frame = { locale, path: formPath(reference), languages: [] }
    if (isForeign(request.headers, own)) return refuse(reply, alone, problem('origin-not-allowed', locale))
    const body = request.body ?? {}
    if (body[fields.trap]) return refuse(reply, alone, problem('invalid-request', locale))
    const sent = sentIn(body)
    const idempotencyKey = keyIn(sent)
    const kept = async (code: 'too-many-attempts' | 'unavailable'): Promise<FastifyReply> => {
      const form = await findForm(reference, locale).catch(() => null)
      const found = problem(code, locale)
      return form
        ? again(reply, { frame: alone, form, found, key: idempotencyKey }, body)
        : sendPage(reply, found.status, keptPage(alone, sent, code === 'unavailable' ? undefined : found))
    }
    const network = networkOf(request)
    const wait = limits('unproven', network) || limits('request', network)
    if (wait > 0) {
      reply.header('Retry-After', String(wait))
      return kept('too-many-attempts')
    }
    try {
      const frame: Frame = { ...alone, languages: await languagesOf(reference) }
      const submissionData = answersIn(body)
      const outcome = await take({ form: reference, submissionData, locale, channel: 'web', idempotencyKey })
      if (outcome.accepted)
        return sendPage(
          reply,
          201,
          receivedPage(frame, outcome.form, outcome.reference, outcome.addressCheck),
        )
      const { form, problem: found } = outcome
      return form && mended.has(found.code)
        ? again(reply, { frame, form, found, key: randomUUID() }, body)
        : refuse(reply, frame, found, form)
    } catch (error) {
      logFailure(request, error)
      return kept('unavailable')
    }
  })
}

/** What the guest can mend on the page itself. */
const mended = new Set<Problem['code']>(['invalid-answers', 'idempotency-key-reused', 'answer-in-progress'])

/** A browser sends a question twice as a list; each value counts as an answer, so that a second one is noticed. */
const answersIn = (body: Record<string, unknown>) =>
  Object.entries(body)
    .filter(([field]) => !isOwnField(field))
    .flatMap(([field, value]) =>
      (Array.isArray(value) ? value : [value]).map((one: unknown) => ({ field, value: one })),
    )

type Again = { frame: Frame; form: FormDefinition; found: Problem; key: string }

const again = (
  reply: FastifyReply,
  { frame, form, found, key }: Again,
  body: Record<string, unknown>,
): FastifyReply => sendPage(reply, found.status, formPage(frame, form, key, found, typedAnswers(form, body)))
