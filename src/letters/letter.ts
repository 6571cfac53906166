import { spokenFor } from '../i18n/say.ts'
import type { Locale } from '../i18n/locales.ts'
import { paragraphs } from './blocks.ts'
import type { Letter, Phrase } from './content.ts'
import { dayText, daysText, deadlineText } from './days.ts'
import { objectives, outlook, participants, practical } from './parts/meeting.ts'
import { overview } from './parts/overview.ts'
import { reply } from './parts/reply.ts'
import { filler } from './placeholders.ts'
import { documentOf, documentsOf, said } from './related.ts'
import type { LetterMeeting, LetterSource } from './source.ts'
import { sayIn, words, type Say } from './words.ts'

/** The invitation of one guest in one language. What the source lacks is left out together with its heading. */
export const composeLetter = (source: LetterSource, language: Locale): Letter => {
  const { meeting, alliance, category, date } = source
  const say = sayIn(language)
  const texts = category?.letter ?? {}
  const { fill, missing } = filler(valuesOf(source, language))
  const written = (text: string | null | undefined, otherwise: Phrase): Phrase =>
    text?.trim() ? { text: fill(text.trim()), lang: language } : otherwise

  return {
    language,
    spoken: spokenFor(language),
    subject: written(texts.subject, say(words.subject, { title: meeting.title })).text,
    letterhead: { office: officeOf(meeting), alliance: alliance?.officialName?.trim() || null },
    date: date ? { text: dayText(date, language, meeting.timeZone ?? 'UTC'), iso: date } : null,
    addressee: said(source.invitation.name.split(/\r?\n/)),
    title: meeting.title,
    days: daysOf(meeting, language),
    place: said([meeting.venue?.name, meeting.city, documentOf(meeting.country)?.name]).join(', ') || null,
    salutation: written(source.invitation.salutation || texts.salutation, greeting(source, say)),
    opening: [
      ...paragraphs(meeting.introduction, language),
      ...paragraphs(fill(texts.opening ?? ''), language),
      ...paragraphs(category?.hints, language),
    ],
    reply: reply(source, language, say),
    sections: [
      ...overview(source, language, say),
      ...outlook(meeting, language, say),
      ...objectives(meeting, language, say),
      ...participants(meeting, language, say),
      ...practical(meeting, language, say),
    ],
    closing: written(texts.closing, say(words.closing)),
    signatories: signatoriesOf(meeting),
    missing: [...missing],
  }
}

const daysOf = ({ startsAt, endsAt, timeZone }: LetterMeeting, language: Locale): string =>
  daysText(startsAt, endsAt ?? startsAt, language, timeZone ?? 'UTC')

const valuesOf = ({ meeting, invitation }: LetterSource, language: Locale) => ({
  name: invitation.name,
  addressee: invitation.addressee || invitation.name,
  meeting: meeting.title,
  dates: daysOf(meeting, language),
  city: meeting.city ?? null,
  deadline: invitation.deadline
    ? deadlineText(invitation.deadline, language, meeting.timeZone ?? 'UTC')
    : null,
  places: invitation.places ? String(invitation.places) : null,
})

const officeOf = ({ hosts }: LetterMeeting): string | null => {
  const organizations = documentsOf((hosts ?? []).map(({ organization }) => organization))
  const office = organizations.find(({ classification }) => classification === 'office')
  return office ? office.shortName || office.name : null
}

const greeting = ({ invitation }: LetterSource, say: Say): Phrase =>
  invitation.addresseeKind === 'person'
    ? say(words.dearPerson, { name: invitation.name })
    : say(words.dearAll)

const signatoriesOf = ({ invitationSignatories }: LetterMeeting): Letter['signatories'] =>
  (invitationSignatories ?? []).flatMap(({ person, nameAsSigned, titleAsSigned }) => {
    const name = nameAsSigned?.trim() || documentOf(person)?.name
    return name ? [{ name, title: titleAsSigned?.trim() || null }] : []
  })
