import type { PayloadRequest } from 'payload'
import type { Locale } from '../i18n/locales.ts'

export type Consent = {
  scope: 'name' | 'nameAndParty' | 'none'
  /** Moment, version of the consent text and language; the moment and the language of signing when left out. */
  givenAt?: string
  textVersion?: string
  locale?: string
}

export type SignatureRequest = {
  declaration: string
  person: string
  /** `role` is in the language of signing; chamber and country are ids. */
  capacity?: { role?: string; chamber?: string; country?: string; onBehalfOf?: string }
  /** Hash of the text that the person read; needed online, filled in for paper and mandate. */
  textHash?: string
  channel: 'paper' | 'online' | 'mandate'
  /** Reduced ISO date; today online. */
  signedOn?: string
  locale: Locale
  consent: Consent
  evidence?: string
}

export type Signed = { id: string; position: number; textHash: string }

/**
 * Signs a declaration: in one transaction the hooks of `signatures` hold the declaration, check state, policy and
 * text, give the place and, with the first signature, freeze the text. The signature is a draft until it is published.
 * Throws an APIError with a code of `problem-texts.ts` when it is refused; then nothing was written.
 */
export const sign = async (
  req: PayloadRequest,
  { locale, consent, ...asked }: SignatureRequest,
): Promise<Signed> => {
  const now = new Date().toISOString()
  const stored = await req.payload.create({
    collection: 'signatures',
    data: {
      ...asked,
      ...(asked.channel === 'online' ? { signedOn: now.slice(0, 10) } : {}),
      consent: { givenAt: now, locale, ...consent },
    },
    draft: true,
    locale,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const { id, position, textHash } = stored as unknown as Signed
  return { id, position, textHash }
}
