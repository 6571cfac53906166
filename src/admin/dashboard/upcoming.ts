import type { PayloadRequest } from 'payload'
import { mayRead } from './may-read.ts'

export type Upcoming = {
  id: string
  noun: string
  document: string
  title: string | null
  verb: string
  languages: string[]
  at: string
}

/** What will be published or withdrawn by itself, the next first. */
export const upcomingOf = async (req: PayloadRequest): Promise<Upcoming[]> => {
  if (!(await mayRead(req, 'schedules'))) return []
  const { docs } = await req.payload.find({
    collection: 'schedules',
    where: { scheduleState: { equals: 'waiting' } },
    sort: 'at',
    limit: 6,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
  })
  return docs.map(({ id, noun, document, title, verb, languages, at }) => ({
    ...{ id, noun, document, verb, at },
    title: title ?? null,
    languages: languages ?? [],
  }))
}

export type Act = { id: string; action: string; subject: string; who: string | null; at: string }

/** What was recorded last. */
export const recordedOf = async (req: PayloadRequest): Promise<Act[]> => {
  if (!(await mayRead(req, 'audit'))) return []
  const { docs } = await req.payload.find({
    collection: 'audit',
    sort: '-at',
    limit: 8,
    pagination: false,
    depth: 1,
    select: { action: true, subject: true, actor: true, at: true },
    populate: { users: { name: true } },
    req,
    overrideAccess: false,
  })
  return docs.map(({ id, action, subject, actor, at }) => ({
    ...{ id, action, subject, at },
    who: actor && typeof actor === 'object' ? actor.name : null,
  }))
}
