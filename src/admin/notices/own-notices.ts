import type { PayloadRequest } from 'payload'
import type { Notice } from '../../generated/payload-types.ts'

const own = { collection: 'notices', depth: 0 } as const

/** How many the person has not seen. */
export const unseenBy = async (req: PayloadRequest): Promise<number> =>
  (await req.payload.count({ ...own, where: { seenAt: { exists: false } }, req, overrideAccess: false }))
    .totalDocs

/** The newest hundred, with the name of whoever caused them. */
export const noticesFor = async (req: PayloadRequest): Promise<(Notice & { by: string | null })[]> => {
  const { docs } = await req.payload.find({
    ...own,
    sort: '-noticedAt',
    limit: 100,
    req,
    overrideAccess: false,
  })
  const ids = docs.map(({ from }) => from).filter((id) => typeof id === 'string')
  const { docs: people } = await req.payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    select: { name: true },
    depth: 0,
    pagination: false,
    req,
    // A name of a colleague, of whoever wrote to this person; accounts stay with administrators.
    overrideAccess: true,
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return docs.map((notice) => ({ ...notice, by: names.get(String(notice.from)) ?? null }))
}
