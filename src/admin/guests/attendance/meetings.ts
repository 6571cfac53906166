import type { PayloadRequest } from 'payload'
import { localDate } from '../../../lib/local-time.ts'
import { isUuid } from '../../../lib/uuid.ts'

/** `day` is the meeting's first, where it takes place. */
export type Choice = { id: string; title: string | null; day: string }

/** Meetings to choose from, the latest first; one that is drafted can be invited to. */
export const meetingsFor = async (req: PayloadRequest): Promise<Choice[]> => {
  const { docs } = await req.payload.find({
    collection: 'meetings',
    select: { title: true, startsAt: true, timeZone: true },
    sort: '-startsAt',
    depth: 0,
    limit: 100,
    draft: true,
    req,
    overrideAccess: false,
  })
  return docs.map(({ id, title, startsAt, timeZone }) => ({
    id,
    title: title ?? null,
    day: startsAt && timeZone ? localDate(startsAt, timeZone) : '',
  }))
}

/** The meeting the address asks for, else the latest. */
export const chosenMeeting = (asked: unknown, meetings: Choice[]): string | undefined =>
  typeof asked === 'string' && isUuid(asked) ? asked : meetings[0]?.id
