import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { holdersOf, lettersOf, meetingsOf } from './asker.ts'
import { meetingPath, rowOf } from './nouns.ts'
import { content, type Area, type ContentRow } from './rights.ts'
import type { Role } from './roles.ts'

/** The roles that publish the nouns of an area, everywhere or in their meetings. */
export const publishersOf = (area: Area): readonly Role[] => holdersOf(content[area].publish)

/** Whether the role publishes the noun at all; which documents, `mayPublish` says. */
export const publishes = (req: PayloadRequest, slug: string): boolean => hasAny(req, slug, 'publish')

export const withdraws = (req: PayloadRequest, slug: string): boolean => hasAny(req, slug, 'withdraw')

/** Whether the person may change every language and field of some document of the noun. */
export const writesWhole = (req: PayloadRequest, slug: string): boolean => hasAny(req, slug, 'update')

export const mayPublish = (req: PayloadRequest, slug: string, id: string): Promise<boolean> =>
  reaches(req, slug, id, 'publish')

/** A safety officer withdraws anything; others what they may publish. */
export const mayWithdraw = (req: PayloadRequest, slug: string, id: string): Promise<boolean> =>
  reaches(req, slug, id, 'withdraw')

export const mayRead = (req: PayloadRequest, slug: string, id: string): Promise<boolean> =>
  reaches(req, slug, id, 'read')

const hasAny = (req: PayloadRequest, slug: string, act: ContentRow): boolean => {
  const letters = lettersOf(req, rowOf(slug, act))
  return letters.has('Y') || letters.has('m')
}

const reaches = async (req: PayloadRequest, slug: string, id: string, act: ContentRow): Promise<boolean> => {
  const letters = lettersOf(req, rowOf(slug, act))
  if (letters.has('Y')) return true
  const meetings = meetingsOf(req)
  if (!letters.has('m') || meetings.length === 0) return false
  return (
    meetings === 'all' || isAmong(req, slug, id, { [meetingPath[slug] ?? 'meeting']: { in: [...meetings] } })
  )
}

const isAmong = async (req: PayloadRequest, slug: string, id: string, own: Where): Promise<boolean> => {
  const { totalDocs } = await req.payload.find({
    collection: slug as CollectionSlug,
    where: { and: [{ id: { equals: id } }, own] },
    draft: true,
    depth: 0,
    limit: 1,
    trash: true,
    req,
    // Asked only whether the document belongs to one of the person's meetings.
    overrideAccess: true,
  })
  return totalDocs > 0
}
