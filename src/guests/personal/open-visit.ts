import { defaultLocale, isLocale, type Locale } from '../../i18n/locales.ts'
import type { Letter } from '../../letters/content.ts'
import type { FormDefinition } from '../../rsvp/definition.ts'
import type { Visit } from '../../rsvp/visit.ts'
import type { House } from '../door.ts'
import { chooseLanguage } from '../language.ts'
import { stylesheets } from '../pages/stylesheets.ts'
import { guestLetter } from '../public/letter.ts'
import { readMeeting, readProgramme } from '../public/meeting.ts'
import type { Links } from '../verbs.ts'
import type { Shown } from './shown.ts'

export type PersonalHouse = House & { links: Links }
export type Reader = { lang: unknown; accept: string | undefined }

/** What a link opens and in which language it is shown; null when it opens nothing, for whatever reason. */
export type Opened = { link: string; hash: string; seen: Visit; locale: Locale; languages: Locale[] }

/**
 * The language of the address, else that of the invitation, else the browser's, as far as the form can be had in it.
 * Throws when delivery or the database does not answer.
 */
export const openVisit = async (
  { links, languagesOf }: PersonalHouse,
  link: string,
  { lang, accept }: Reader,
): Promise<Opened | null> => {
  const read = links.read(link)
  if (!read) return null
  const { hash } = read
  const first = chooseLanguage(lang, accept)
  const seen = await links.visit(hash, first)
  if (!seen) return null
  const languages = await languagesOf(seen.form)
  const own = seen.invitation?.language
  const onOffer = languages.length > 0 ? languages : [own ?? defaultLocale]
  const asked = isLocale(lang) && onOffer.includes(lang) ? lang : undefined
  const usual = own && onOffer.includes(own) ? own : undefined
  const locale = asked ?? usual ?? chooseLanguage(undefined, accept, onOffer)
  if (locale === first) return { link, hash, seen, locale, languages }
  const again = await links.visit(hash, locale)
  return again && { link, hash, seen: again, locale, languages }
}

/** The same with everything a page of it shows. A deed's page needs neither letter nor programme. */
export const showVisit = async (
  house: PersonalHouse,
  opened: Opened,
  whole: boolean = true,
): Promise<Shown> => {
  const { link, hash, seen, locale, languages } = opened
  const [{ form, formLocale }, meeting, programme] = await Promise.all([
    formFor(house, opened),
    house.readPublic && seen.meeting ? readMeeting(house.readPublic, seen.meeting, locale) : null,
    whole && house.readPublic && seen.meeting ? readProgramme(house.readPublic, seen.meeting, locale) : [],
  ])
  const letter =
    whole && meeting && house.readPublic
      ? await guestLetter(house.readPublic, { seen, meeting }, locale)
      : null
  const path = `/r/i/${encodeURIComponent(link)}`
  const styles = letter ? [stylesheets.personal, stylesheets.letter] : [stylesheets.personal]
  return {
    frame: { locale, path, languages, styles },
    link,
    hash,
    seen,
    form,
    formLocale,
    meeting,
    letter,
    programme,
  }
}

/** The letter as it is printed: with the link in it. */
export const printedLetter = async (
  { readPublic, links }: PersonalHouse,
  { seen, locale }: Opened,
): Promise<Letter | null> => {
  const meeting = readPublic ? await readMeeting(readPublic, seen.meeting, locale) : null
  return meeting && readPublic
    ? guestLetter(readPublic, { seen, meeting, link: links.printed(seen) }, locale)
    : null
}

/** In the language of the page, else of the invitation, else in English, as the verbs do. */
const formFor = async (
  { findForm }: PersonalHouse,
  { seen, locale }: Opened,
): Promise<{ form: FormDefinition | null; formLocale: Locale }> => {
  for (const formLocale of [locale, seen.invitation?.language, defaultLocale]) {
    const form = formLocale ? await findForm(seen.form, formLocale) : null
    if (form && formLocale) return { form, formLocale }
  }
  return { form: null, formLocale: locale }
}
