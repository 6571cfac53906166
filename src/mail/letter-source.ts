import type { Invitation, Meeting, RegistrationCategory } from '../generated/payload-types.ts'
import { locales, type Locale } from '../i18n/locales.ts'
import type { LetterAlliance, LetterGroup, LetterMeeting, LetterSource } from '../letters/source.ts'

/** Reads a path of the public API; null when there is nothing. Throws when it does not answer. */
export type ReadPublic = (path: string) => Promise<unknown>

const patience = 5_000

/** The public API itself, so that a letter can say only what is public. */
export const publicApi =
  (delivery: string): ReadPublic =>
  async (path) => {
    const signal = AbortSignal.timeout(patience)
    const response = await fetch(new URL(path, delivery), { signal, redirect: 'error' })
    if (response.status === 404) return null
    if (!response.ok) throw new Error(`Delivery answered ${response.status} for a letter.`)
    return response.json()
  }

type Of = {
  meeting: Pick<Meeting, 'id' | 'startsAt'>
  category: RegistrationCategory | null
  invitation: Invitation
  link: LetterSource['link']
  date: string
}

/** What the letter of an invitation is written from, or null while the meeting is not published. */
export const letterSource = async (
  read: ReadPublic,
  { meeting, category, invitation, link = null, date }: Of,
  language: Locale,
): Promise<LetterSource | null> => {
  const how = `depth=2&locale=${language}&fallback-locale=${locales.filter((l) => l !== language).join(',')}`
  const published = await read(`/api/meetings/${meeting.id}?${how}`)
  if (!published) return null
  const groups = await read(`/api/parliamentary-groups?limit=100&${how}`)
  const before = await read(
    `/api/meetings?limit=1&sort=-startsAt&where[startsAt][less_than]=${meeting.startsAt}&${how}`,
  )
  return {
    meeting: published as LetterMeeting,
    alliance: (await read(`/api/globals/alliance?${how}`)) as LetterAlliance | null,
    groups: docs<LetterGroup>(groups),
    previous: docs<LetterMeeting>(before)[0] ?? null,
    category: category && {
      letter: category.letter ?? null,
      label: category.label,
      hints: category.hints ?? null,
    },
    invitation: {
      name: invitation.name,
      addressee: addresseeOf(invitation),
      addresseeKind: invitation.addresseeKind,
      salutation: invitation.salutation ?? null,
      places: invitation.places ?? category?.perInvitation ?? null,
      deadline: invitation.closesAt ?? category?.closesAt ?? null,
    },
    link,
    date,
  }
}

const docs = <Row>(answer: unknown): Row[] => (answer as { docs?: Row[] } | null)?.docs ?? []

const addresseeOf = ({ group, person, organization }: Invitation): string | null => {
  const body = [group, person, organization].find((each) => typeof each === 'object' && each !== null)
  return body && typeof body === 'object' ? body.name : null
}
