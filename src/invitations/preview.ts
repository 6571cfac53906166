import type { PayloadRequest } from 'payload'
import type { Invitation, Meeting, RegistrationCategory } from '../generated/payload-types.ts'
import { isLocale, locales, type Locale } from '../i18n/locales.ts'
import type { Letter } from '../letters/content.ts'
import { composeLetter } from '../letters/letter.ts'
import { letterSource, publicApi } from '../mail/letter-source.ts'
import { hiddenLinks } from '../mail/personal-link.ts'
import { Refusal } from './problems.ts'

export type PreviewSettings = { delivery: string; publicUrl: string }

/**
 * The letter of one guest as it would leave now, in their language or another. Its link opens nothing: whoever looks
 * at a preview must not be able to answer as the guest. Throws `not-found` and `letter-not-ready`.
 */
export const preview = async (
  req: PayloadRequest,
  id: string,
  language: string | undefined,
  { delivery, publicUrl }: PreviewSettings,
): Promise<Letter> => {
  const { language: usual } = await read(req, 'invitations', id, 'en')
  const locale: Locale = isLocale(language) ? language : usual
  const invitation = await read(req, 'invitations', id, locale)
  const source = await letterSource(
    publicApi(delivery),
    {
      meeting: related<Meeting>(invitation.meeting),
      category: related<RegistrationCategory>(invitation.category),
      invitation,
      link: hiddenLinks(publicUrl)({ nonce: '', purpose: 'invitation' }),
      date: new Date().toISOString(),
    },
    locale,
  ).catch(() => null)
  if (!source) throw new Refusal('letter-not-ready')
  return composeLetter(source, locale)
}

const related = <Document extends object>(relation: string | Document): Document => {
  if (typeof relation === 'string') throw new Refusal('not-found')
  return relation
}

const read = async (
  req: PayloadRequest,
  collection: 'invitations',
  id: string,
  locale: Locale,
): Promise<Invitation> => {
  const found = await req.payload.findByID({
    collection,
    id,
    depth: 1,
    locale,
    fallbackLocale: ['en', ...locales],
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!found) throw new Refusal('not-found')
  return found
}
