import type { Endpoint } from 'payload'
import { tellGuests as tell } from '../../../invitations/tell-guests.ts'
import { telling } from '../../guests/invitations/bodies.ts'
import { bodyOf, desk, idIn } from '../../guests/invitations/desk.ts'

/** `POST /api/meetings/:id/tell {kind: changed|cancelled, dryRun}`: a mail to everybody who comes or waits. */
export const tellGuests: Endpoint = desk('post', '/:id/tell', async (req) => {
  const { kind, dryRun } = await bodyOf(req, telling)
  return tell(req, { meeting: idIn(req), news: kind, dryRun })
})
