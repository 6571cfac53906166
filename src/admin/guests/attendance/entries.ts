import type { PayloadRequest } from 'payload'

export type Entry = {
  /** Null for somebody uninvited, who answers a form. */
  invitation: string | null
  name: string | null
  /** Of the form, to tell several apart. */
  title: string | null
  isGroup: boolean
  form: string | null
  people: { reply: string; name: string | null; isHold: boolean; namesBy: string | null; comes: boolean }[]
}

/** The invitations one may answer for, each with the form it is asked and whoever is already named. */
export const entriesFor = async (req: PayloadRequest, meeting: string): Promise<Entry[]> => {
  const every = { depth: 0, pagination: false, req, overrideAccess: false } as const
  const ofMeeting = { where: { meeting: { equals: meeting } } }
  const [invitations, categories, replies, { rsvpForm }] = [
    await req.payload.find({ collection: 'invitations', ...ofMeeting, sort: 'name', ...every }),
    await req.payload.find({ collection: 'registration-categories', ...ofMeeting, ...every }),
    await req.payload.find({ collection: 'replies', ...ofMeeting, sort: 'position', ...every }),
    await req.payload.findByID({
      collection: 'meetings',
      id: meeting,
      depth: 0,
      draft: true,
      req,
      overrideAccess: false,
    }),
  ]
  const forms = new Map(categories.docs.map(({ id, form }) => [id, form ?? rsvpForm ?? null]))
  const named = Map.groupBy(replies.docs, ({ invitation }) => invitation as string | null)
  const invited = invitations.docs
    .filter(({ inviteState }) => inviteState !== 'revoked')
    .map(({ id, name, addresseeKind, category }) => ({
      invitation: id,
      name,
      title: null,
      isGroup: addresseeKind === 'group',
      form: (forms.get(category as string) as string | null) ?? null,
      people: (named.get(id) ?? []).map((reply) => ({
        reply: reply.id,
        name: reply.guestName ?? null,
        isHold: reply.isHold === true,
        namesBy: reply.namesBy ?? null,
        comes: reply.partstat !== 'declined',
      })),
    }))
  const asked = [...new Set([rsvpForm as string | null | undefined, ...forms.values()])].filter(Boolean)
  const { docs } = await req.payload.find({ collection: 'forms', where: { id: { in: asked } }, ...every })
  const uninvited = docs.map(({ id, title }) => ({
    invitation: null,
    name: null,
    title: title ?? null,
    isGroup: false,
    form: id,
    people: [],
  }))
  return [...invited, ...uninvited]
}
