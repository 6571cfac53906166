import { locales } from '../../i18n/locales.ts'
import type { ReadPublic } from '../../mail/letter-source.ts'
import { docs } from './meeting.ts'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const slug = /^[a-z0-9][a-z0-9-]{0,79}$/
/** An origin as browsers write it (RFC 6454), so that nothing else reaches a query. */
const written = /^https?:\/\/[a-z0-9.-]{1,253}(?::\d{1,5})?$/

/** Whether a site may show a form: the one named, or for a question in advance (which names none) any at all. */
export type MayShow = (origin: string, form?: string) => Promise<boolean>

/** Reads it where everybody can: a form's registered sites are public. Throws when delivery does not answer. */
export const registeredOrigins =
  (read: ReadPublic): MayShow =>
  async (origin, form) => {
    if (!written.test(origin)) return false
    const which = form === undefined ? '' : uuid.test(form) ? byField('id', form) : byField('slug', form)
    if (form !== undefined && !uuid.test(form) && !slug.test(form)) return false
    const found = await Promise.all(
      locales.map((locale) =>
        read(
          `/api/forms?limit=1&depth=0&locale=${locale}${byField('origins.origin', encodeURIComponent(origin))}${which}`,
        ),
      ),
    )
    return found.some((answer) => docs(answer).length > 0)
  }

const byField = (name: string, value: string): string => `&where[${name}][equals]=${value}`
