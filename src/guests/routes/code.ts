import type { FastifyInstance } from 'fastify'
import type { Locale } from '../../i18n/locales.ts'
import { spokenFor } from '../../i18n/say.ts'
import { problem } from '../../rsvp/problems.ts'
import { sendPage } from '../headers.ts'
import { chooseLanguage } from '../language.ts'
import { isForeign } from '../origin.ts'
import { codePage } from '../pages/code-page.ts'
import { addressIn, type Frame } from '../pages/layout.ts'
import { fields } from '../personal/fields.ts'
import type { PersonalHouse } from '../personal/open-visit.ts'
import { one, sentIn } from '../personal/sent.ts'
import { refuse } from './refuse.ts'

type Page = { Querystring: { lang?: string }; Body: unknown }

const spoken: Locale[] = ['en', 'fr', 'be']

/** `/r`: where somebody with a letter on paper types its code. */
export const codeField = (server: FastifyInstance, { links, own }: PersonalHouse): void => {
  const frameFor = (lang: unknown, accept: string | undefined): Frame => ({
    locale: spokenFor(chooseLanguage(lang, accept, spoken)),
    path: '/r',
    languages: spoken,
  })

  server.get<Page>('/', async (request, reply) =>
    sendPage(reply, 200, codePage(frameFor(request.query.lang, request.headers['accept-language']))),
  )

  server.post<Page>('/', async (request, reply) => {
    const frame = frameFor(request.query.lang, request.headers['accept-language'])
    if (isForeign(request.headers, own))
      return refuse(reply, frame, problem('origin-not-allowed', frame.locale))
    const typed = one(sentIn(request.body), fields.code).trim()
    const read = links.read(typed)
    if (!read) return sendPage(reply, 422, codePage(frame, typed.slice(0, 200)))
    const code = read.by === 'code' ? typed.replace(/[^\p{L}\p{N}]/gu, '') : typed
    return reply.redirect(addressIn(`/r/i/${encodeURIComponent(code)}`, frame.locale), 303)
  })
}
