import type { PayloadRequest, Where } from 'payload'
import { Refusal } from './problems.ts'
import type { Whole } from './copy.ts'

export type Stored = Whole & { id: string }

/** The collections that a meeting consists of, in the order in which they can be written. */
export const parts = ['forms', 'agenda-items', 'registration-categories'] as const
export type Part = (typeof parts)[number]

/** A meeting and all that belongs to it and is made anew for the next one, as its newest drafts have it. */
export type Source = { meeting: Stored; parts: Record<Part, Stored[]> }

/** Reads with the person's own rights. Throws a Refusal when the meeting is not there or not theirs to edit. */
export const sourceOf = async (req: PayloadRequest, id: string): Promise<Source> => {
  const [meeting] = await newest(req, 'meetings', { id: { equals: id } })
  if (!meeting) throw new Refusal('not-found')
  if (!(await mayCopy(req, meeting))) throw new Refusal('not-allowed')
  const found = {
    forms: [] as Stored[],
    'agenda-items': [] as Stored[],
    'registration-categories': [] as Stored[],
  }
  for (const part of parts) found[part] = await newest(req, part, { meeting: { equals: id } })
  return { meeting, parts: found }
}

const newest = async (
  req: PayloadRequest,
  collection: 'meetings' | Part,
  where: Where,
): Promise<Stored[]> => {
  const { docs } = await req.payload.find({
    collection,
    where,
    locale: 'all',
    draft: true,
    depth: 0,
    joins: false as never,
    pagination: false,
    sort: 'id',
    req,
    overrideAccess: false,
  })
  return docs as unknown as Stored[]
}

/** Whoever may make meetings and edit this one, as the collections' own rules say it. */
const mayCopy = async (req: PayloadRequest, meeting: Stored): Promise<boolean> => {
  const { access } = req.payload.collections.meetings.config
  if ((await access.create({ req })) !== true) return false
  const answer = await access.update({ req, id: meeting.id, data: { _status: 'draft' } })
  if (typeof answer === 'boolean') return answer
  const { totalDocs } = await req.payload.count({
    collection: 'meetings',
    where: { and: [{ id: { equals: meeting.id } }, answer] },
    req,
    // The rule for writing is the one that is asked here.
    overrideAccess: true,
  })
  return totalDocs > 0
}
