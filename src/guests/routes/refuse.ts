import type { FastifyReply } from 'fastify'
import type { Locale } from '../../i18n/locales.ts'
import { problem, type Problem } from '../../rsvp/problems.ts'
import type { FormDefinition } from '../../rsvp/definition.ts'
import { sendPage } from '../headers.ts'
import type { Frame } from '../pages/layout.ts'
import { problemPage } from '../pages/outcome-pages.ts'

export const refuse = (
  reply: FastifyReply,
  frame: Frame,
  found: Problem,
  form?: Pick<FormDefinition, 'meeting'>,
): FastifyReply => sendPage(reply, found.status, problemPage(frame, found, form))

/** One page, the same in every byte, for every link that opens nothing: it tells nothing about who was invited. */
export const refuseLink = (reply: FastifyReply, locale: Locale): FastifyReply =>
  refuse(reply, { locale, path: '/r', languages: [] }, problem('link-not-found', locale))

/** `seconds` until the next attempt is let through. */
export const refuseForNow = (reply: FastifyReply, locale: Locale, seconds: number): FastifyReply =>
  refuse(
    reply.header('Retry-After', String(seconds)),
    { locale, path: '/r', languages: [] },
    problem('too-many-attempts', locale),
  )
