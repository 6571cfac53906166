import formbody from '@fastify/formbody'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { isLocale, type Locale } from '../../i18n/locales.ts'
import type { FormDefinition } from '../../rsvp/definition.ts'
import { problem, type Problem } from '../../rsvp/problems.ts'
import { windowOf } from '../../rsvp/window.ts'
import type { Door } from '../door.ts'
import { sendPage } from '../headers.ts'
import { chooseLanguage } from '../language.ts'
import { logFailure } from '../log.ts'
import { isForeign } from '../origin.ts'
import { formPage, trapField, typedAnswers } from '../pages/form-page.ts'
import type { Frame } from '../pages/layout.ts'
import { problemPage, receivedPage } from '../pages/outcome-pages.ts'
import { stylesheet } from '../pages/stylesheet.ts'
import { refusalOf } from '../refusals.ts'

type Page = {
  Params: { form: string }
  Querystring: { lang?: string }
  Body: Record<string, unknown> | undefined
}

/** `/r/<form>?lang=`: the page of a form, and the answer a browser sends from it. */
export const pages = async (
  server: FastifyInstance,
  { findForm, languagesOf, take, own }: Door,
): Promise<void> => {
  server.removeAllContentTypeParsers()
  await server.register(formbody)

  server.get(stylesheet.path.slice('/r'.length), async (_request, reply) =>
    reply
      .type('text/css; charset=utf-8')
      .header('Cache-Control', 'public, max-age=31536000, immutable')
      .send(stylesheet.css),
  )

  server.get<Page>('/:form', async (request, reply) => {
    const reference = request.params.form
    const languages = await languagesOf(reference)
    const locale = chooseLanguage(request.query.lang, request.headers['accept-language'], languages)
    const frame: Frame = { locale, reference, languages }
    const form = await findForm(reference, locale)
    if (!form) return refuse(reply, frame, problem('form-not-found', locale))
    const window = windowOf(form, new Date())
    return window === 'open'
      ? sendPage(reply, 200, formPage(frame, form))
      : sendPage(reply, 200, problemPage(frame, problem(window, locale), form))
  })

  server.post<Page>('/:form', async (request, reply) => {
    const reference = request.params.form
    const locale = chooseLanguage(request.query.lang, request.headers['accept-language'])
    const alone: Frame = { locale, reference, languages: [] }
    if (isForeign(request.headers, own)) return refuse(reply, alone, problem('origin-not-allowed', locale))
    const frame: Frame = { ...alone, languages: await languagesOf(reference) }
    const body = request.body ?? {}
    if (body[trapField]) return refuse(reply, frame, problem('invalid-request', locale))
    try {
      const outcome = await take({ form: reference, submissionData: answersIn(body), locale, channel: 'web' })
      if (outcome.accepted) return sendPage(reply, 201, receivedPage(frame, outcome.form, outcome.reference))
      const { form, problem: found } = outcome
      return found.code === 'invalid-answers' && form
        ? again(reply, frame, form, found, body)
        : refuse(reply, frame, found, form)
    } catch (error) {
      logFailure(request, error)
      const form = await findForm(reference, locale).catch(() => null)
      const unavailable = problem('unavailable', locale)
      return form ? again(reply, frame, form, unavailable, body) : refuse(reply, frame, unavailable)
    }
  })

  server.setErrorHandler<Error & { code: string; name: string }>((error, request, reply) => {
    const { form = '' } = request.params as Partial<Page['Params']>
    const { lang } = request.query as Page['Querystring']
    const locale: Locale = isLocale(lang)
      ? lang
      : chooseLanguage(undefined, request.headers['accept-language'])
    const code = refusalOf(error)
    if (code === 'unavailable') logFailure(request, error)
    return refuse(reply, { locale, reference: form, languages: [] }, problem(code, locale))
  })

  server.setNotFoundHandler((request, reply) => {
    const locale = chooseLanguage(undefined, request.headers['accept-language'])
    return refuse(reply, { locale, reference: '', languages: [] }, problem('not-found', locale))
  })
}

/** A browser sends a question twice as a list; each value counts as an answer, so that a second one is noticed. */
const answersIn = (body: Record<string, unknown>) =>
  Object.entries(body)
    .filter(([field]) => field !== trapField)
    .flatMap(([field, value]) =>
      (Array.isArray(value) ? value : [value]).map((one: unknown) => ({ field, value: one })),
    )

const refuse = (reply: FastifyReply, frame: Frame, found: Problem, form?: FormDefinition): FastifyReply =>
  sendPage(reply, found.status, problemPage(frame, found, form))

const again = (
  reply: FastifyReply,
  frame: Frame,
  form: FormDefinition,
  found: Problem,
  body: Record<string, unknown>,
): FastifyReply => sendPage(reply, found.status, formPage(frame, form, found, typedAnswers(form, body)))
