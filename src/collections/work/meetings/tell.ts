import type { Endpoint } from 'payload'
import { managesMeeting } from '../../../access/meetings.ts'
import { Refusal } from '../../../invitations/problems.ts'
import { tellGuests as tell } from '../../../invitations/tell-guests.ts'
import { telling } from '../../guests/invitations/bodies.ts'
import { bodyOf, desk, idIn } from '../../guests/invitations/desk.ts'

/** `POST /api/meetings/:id/tell {kind: changed|cancelled, dryRun}`: a mail to everybody who comes or waits. */
export const tellGuests: Endpoint = desk('post', '/:id/tell', async (req) => {
  const { kind, dryRun } = await bodyOf(req, telling)
  if (!managesMeeting(req, idIn(req))) throw new Refusal('not-found')
  return tell(req, { meeting: idIn(req), news: kind, dryRun })
})
