import formbody from '@fastify/formbody'
import type { FastifyInstance } from 'fastify'
import { isLocale, type Locale } from '../../i18n/locales.ts'
import { problem } from '../../rsvp/problems.ts'
import type { House } from '../door.ts'
import { chooseLanguage } from '../language.ts'
import { logFailure } from '../log.ts'
import { refusalOf } from '../refusals.ts'
import { assets } from './assets.ts'
import { codeField } from './code.ts'
import { forms } from './forms.ts'
import { personal } from './personal.ts'
import { ownFiles } from './own-files.ts'
import { deeds } from './deeds.ts'
import { refuse } from './refuse.ts'

/** `/r/*`: pages for people, without a script. */
export const pages = async (server: FastifyInstance, house: House): Promise<void> => {
  server.removeAllContentTypeParsers()
  await server.register(formbody)
  assets(server)
  forms(server, house)
  const { links } = house
  if (links) {
    codeField(server, { ...house, links })
    personal(server, { ...house, links })
    deeds(server, { ...house, links })
    ownFiles(server, { ...house, links })
  }

  server.setErrorHandler<Error & { code: string; name: string }>((error, request, reply) => {
    const { form = '' } = request.params as { form?: string }
    const { lang } = request.query as { lang?: string }
    const locale: Locale = isLocale(lang)
      ? lang
      : chooseLanguage(undefined, request.headers['accept-language'])
    const code = refusalOf(error)
    if (code === 'unavailable') logFailure(request, error)
    return refuse(reply, { locale, path: `/r/${form}`, languages: [] }, problem(code, locale))
  })

  server.setNotFoundHandler((request, reply) => {
    const locale = chooseLanguage(undefined, request.headers['accept-language'])
    return refuse(reply, { locale, path: '/r', languages: [] }, problem('not-found', locale))
  })
}
