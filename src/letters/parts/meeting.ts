import type { Locale } from '../../i18n/locales.ts'
import { facts, list, paragraphs, section, sentence } from '../blocks.ts'
import type { Block, Section } from '../content.ts'
import { documentOf, documentsOf, said } from '../related.ts'
import type { LetterMeeting, LetterOrganization } from '../source.ts'
import { words, type Say } from '../words.ts'
import { hostSentence } from './hosts-words.ts'

/** What the meeting is for; without prose about it, its topics. */
export const outlook = ({ outlook: prose, topics }: LetterMeeting, language: Locale, say: Say): Section[] => {
  const written = paragraphs(prose, language)
  const named = said((topics ?? []).map(({ text }) => text))
  if (written.length > 0 || named.length === 0) return section('outlook', null, written)
  return section('outlook', say(words.topics), [list(named, language)])
}

export const objectives = (meeting: LetterMeeting, language: Locale, say: Say): Section[] => {
  const aims = said((meeting.objectives ?? []).map(({ text }) => text))
  if (aims.length === 0) return []
  return section('objectives', say(words.objectives), [sentence(say(words.aims)), list(aims, language, true)])
}

export const participants = (meeting: LetterMeeting, language: Locale, say: Say): Section[] => {
  const invited = said(
    (meeting.participantCategories ?? []).map(
      ({ label, organization }) => label || documentOf(organization)?.name,
    ),
  )
  return section('participants', say(words.participants), [
    ...['host', 'organiser', 'supporter'].flatMap((role) => hosting(meeting, role, language, say)),
    ...(invited.length > 0 ? [sentence(say(words.invited)), list(invited, language)] : []),
  ])
}

const hosting = (meeting: LetterMeeting, role: string, language: Locale, say: Say): Block[] => {
  const names = said(
    (meeting.hosts ?? [])
      .filter((host) => host.role === role)
      .map(
        ({ organization, chamber, legislature }) =>
          nameWithHead(documentOf(organization), language) ??
          documentOf(chamber)?.name ??
          documentOf(legislature)?.name,
      ),
  )
  if (names.length === 0) return []
  return [sentence(say(hostSentence(role, meeting.edition, names.length > 1))), list(names, language)]
}

/** An office bears the name of its head; what she is stands beside it. */
const nameWithHead = (organization: LetterOrganization | null, language: Locale): string | undefined => {
  if (!organization) return undefined
  const heads = documentsOf(organization.members?.docs).filter(({ role }) => role === 'head')
  const office = organization.classification === 'office'
  const [title] = office ? said(heads.map(({ roleLabel }) => roleLabel)) : []
  return title ? `${organization.name} (${within(title, language)})` : organization.name
}

/** English and German keep the capital of a title inside a sentence. */
const within = (title: string, language: Locale): string =>
  language === 'en' || language === 'de'
    ? title
    : title.charAt(0).toLocaleLowerCase(language) + title.slice(1)

export const practical = (meeting: LetterMeeting, language: Locale, say: Say): Section[] => {
  const { venue, contact } = meeting
  const location = said([
    venue?.name,
    venue?.room,
    venue?.address,
    meeting.city,
    documentOf(meeting.country)?.name,
  ])
  const languages = (meeting.workingLanguages ?? []).map((tag) => languageName(tag, language))
  const email = contact?.email?.trim()
  const rows = [
    {
      label: say(words.workingLanguages),
      text: listed(languages, language),
    },
    { label: say(words.location), text: location.join(', ') },
    {
      label: say(words.contact),
      text: said([contact?.name, email]).join(', '),
      ...(email ? { href: `mailto:${email}` } : {}),
    },
  ]
  const told = rows.filter(({ text }) => text !== '')
  return section('practical', null, facts(told, language))
}

/** The office writes no comma before the last `and`. */
const listed = (names: string[], language: Locale): string =>
  new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(names)

/** CLDR's French name of Belarusian comes from the Russian name of the country; the Alliance says otherwise. */
const languageName = (tag: string, language: Locale): string =>
  language === 'fr' && tag === 'be'
    ? 'bélarusse'
    : (new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag)
