import type { CollectionAfterChangeHook } from 'payload'
import { has } from '../roles.ts'
import { memberOf, meetingsOf } from '../asker.ts'

/** Whoever opens a meeting as a manager manages it: otherwise nobody but an administrator could go on with it. */
export const manageOwnMeeting: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const meetings = meetingsOf(req)
  if (operation !== 'create' || meetings === 'all' || !has(req, ['meetingManager'])) return
  const member = memberOf(req)
  if (!member) return
  const all = [...meetings, String(doc.id)]
  await req.payload.update({
    collection: 'users',
    id: member.id,
    data: { meetings: all },
    depth: 0,
    req,
    // Nobody but an administrator changes the meetings of an account; this adds the one that the person just made.
    overrideAccess: true,
  })
  member.meetings = all
}
