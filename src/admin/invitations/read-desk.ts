import { managesMeeting } from '../../access/meetings.ts'
import { meetingsFor } from '../guests/attendance/meetings.ts'
import type { PayloadRequest } from 'payload'
import { isLocale, type Locale } from '../../i18n/locales.ts'

export type Choice = { id: string; label: string }
export type GroupChoice = Choice & { active: boolean; invited: boolean }
export type InvitationRow = {
  id: string
  name: string
  email: string | null
  language: Locale
  inviteState: string
  partstat: string
}
export type DeskData = {
  meetings: Choice[]
  categories: Choice[]
  groups: GroupChoice[]
  invitations: InvitationRow[]
  meeting: string | null
  category: string | null
}

const shown = 5_000
const asStaff = (req: PayloadRequest) =>
  ({
    locale: isLocale(req.i18n.language) ? req.i18n.language : 'en',
    fallbackLocale: 'en',
    depth: 0,
    limit: shown,
    req,
  }) as const

/** What the desk shows: the meetings, and of the chosen one its categories, the groups and the invitations. */
export const readDesk = async (
  req: PayloadRequest,
  asked: { meeting: string | undefined; category: string | undefined },
): Promise<DeskData> => {
  const how = asStaff(req)
  const meetings = (await meetingsFor(req)).filter(({ id }) => managesMeeting(req, id))
  const meeting = (meetings.find(({ id }) => id === asked.meeting) ?? meetings[0])?.id ?? null
  const empty = { docs: [] }
  const ofMeeting = { meeting: { equals: meeting } }
  const categories = meeting
    ? await req.payload.find({
        collection: 'registration-categories',
        where: ofMeeting,
        sort: 'kind',
        ...how,
        overrideAccess: false,
      })
    : empty
  const category = categories.docs.find(({ id }) => id === asked.category)?.id ?? null
  const invitations = meeting
    ? await req.payload.find({
        collection: 'invitations',
        where: ofMeeting,
        sort: 'name',
        ...how,
        overrideAccess: false,
      })
    : empty
  const groups = await req.payload.find({
    collection: 'parliamentary-groups',
    draft: true,
    joins: false,
    sort: 'name',
    ...how,
    overrideAccess: false,
  })
  const live = new Set(
    invitations.docs.filter(({ inviteState }) => inviteState !== 'revoked').map(({ group }) => group),
  )
  return {
    meeting,
    category,
    meetings: meetings.map(({ id, title, day }) => ({ id, label: [day, title || id].join(' ').trim() })),
    categories: categories.docs.map(({ id, label, kind }) => ({ id, label: label || kind })),
    groups: groups.docs.map(({ id, name, groupStatus }) => ({
      id,
      label: name || id,
      active: groupStatus === 'active',
      invited: live.has(id),
    })),
    invitations: invitations.docs
      .filter((one) => !category || one.category === category)
      .map(({ id, name, email, language, inviteState, partstat }) => ({
        ...{ id, name, language, inviteState, partstat },
        email: email ?? null,
      })),
  }
}
