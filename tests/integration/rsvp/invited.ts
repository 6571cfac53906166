import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../../../src/audit/transaction.ts'
import type { SealKey } from '../../../src/lib/seal.ts'
import { issueLink } from '../../../src/links/issue.ts'
import type { Answering } from '../../../src/rsvp/answering.ts'
import { visit } from '../../../src/rsvp/visit.ts'
import type { VerbsHouse } from './verbs-house.ts'
import { hashOfToken, linkKey, tokenOf } from '../../../src/links/token.ts'

type Made = {
  capacity?: number | null
  quota?: number | null
  places?: number
  items?: { title: string; capacity: number | null }[]
}
type Guest = {
  name?: string
  email?: string | null
  kind?: 'person' | 'group'
  places?: number
  closesAt?: string
}

/** An invented meeting with one category of guests, answered on the published Paris form, and links to its invitations. */
export const inventRoom = async (payload: Payload, key: SealKey, made: Made = {}) => {
  const byTests = { locale: 'en', depth: 0, overrideAccess: true } as const
  const { docs } = await payload.find({
    collection: 'forms',
    where: { slug: { equals: 'paris-2025' } },
    ...byTests,
  })
  const form = docs[0]!.id
  const meeting = await payload.create({
    ...byTests,
    collection: 'meetings',
    data: {
      title: 'An invented meeting',
      slug: `invented-${randomUUID()}`,
      capacity: made.capacity ?? null,
    } as never,
  })
  const items: { id: string }[] = []
  for (const { title, capacity } of made.items ?? [])
    items.push(
      await payload.create({
        ...byTests,
        collection: 'agenda-items',
        data: {
          title,
          capacity,
          meeting: meeting.id,
          audience: 'delegations',
          kind: 'reception',
          startsAt: '2026-10-06T18:00:00.000Z',
        } as never,
      }),
    )
  const categoryNamed = (label: string, more: object = {}) =>
    payload.create({
      ...byTests,
      collection: 'registration-categories',
      data: {
        label,
        meeting: meeting.id,
        kind: 'delegation',
        form,
        quota: made.quota ?? null,
        perInvitation: made.places ?? 1,
        items: items.map(({ id }) => id),
        ...more,
      } as never,
    })
  const category = await categoryNamed('Delegations')
  const open = async (invitation: string, more: object = {}) => {
    const req = await createLocalReq({}, payload)
    const { id, nonce } = await inTransaction(req, () =>
      issueLink(
        req,
        { purpose: 'invitation', invitation, meeting: meeting.id, category: category.id, form, ...more },
        linkKey(key),
      ),
    )
    return { id, hash: hashOfToken(tokenOf(nonce, linkKey(key))), token: tokenOf(nonce, linkKey(key)), nonce }
  }
  const invite = async (
    { name = 'Invented Guest', email = 'guest@example.org', kind = 'person', places, closesAt }: Guest = {},
    of = category.id,
  ) => {
    const invitation = await payload.create({
      ...byTests,
      collection: 'invitations',
      data: {
        name,
        email,
        meeting: meeting.id,
        category: of,
        addresseeKind: kind,
        language: 'en',
        inviteState: 'sent',
        partstat: 'needsAction',
        places: places ?? null,
        closesAt: closesAt ?? null,
      } as never,
    })
    return { invitation: invitation.id, ...(await open(invitation.id, { category: of })) }
  }
  return {
    form,
    meeting: meeting.id,
    category: category.id,
    items: items.map(({ id }) => id),
    categoryNamed,
    invite,
    open,
  }
}

/** What a guest sends from the page of a personal link. */
export const coming = (hash: string, more: object = {}) => ({
  hash,
  locale: 'en' as const,
  channel: 'web' as const,
  idempotencyKey: randomUUID(),
  answeredBy: { kind: 'self' as const },
  people: [{ answers: enoughAnswers, items: [] as string[], ...more }],
})

export const enoughAnswers = [
  { field: 'attendance', value: 'accepted' },
  { field: 'nameAsOnId', value: 'Iryna Invented' },
  { field: 'publicationChoice', value: 'notAtAll' },
]

/** A guest who says no. */
export const declining = (hash: string) =>
  coming(hash, { answers: [{ field: 'attendance', value: 'declined' }] })

/** What a test asks again and again of the guests of a house. */
export const lookIn = ({ deps, studio }: VerbsHouse) => ({
  room: (made: Made = {}) => inventRoom(studio.payload, deps.key, made),
  replyOf: async (hash: string) => (await visit(deps, hash, 'en'))!.replies[0]!,
  mailsOf: async (reply: string): Promise<string[]> =>
    (await studio.query('select kind from mails where reply_id = $1 order by queued_at, kind', [reply])).map(
      ({ kind }) => kind,
    ),
  eventsOf: async (reply: string): Promise<string[]> =>
    (await studio.query('select event_type from reply_events where reply_id = $1 order by at', [reply])).map(
      ({ event_type }) => event_type,
    ),
  /** The same verbs at another time. */
  at: (time: string): Answering => ({ ...deps, now: () => new Date(time) }),
})
