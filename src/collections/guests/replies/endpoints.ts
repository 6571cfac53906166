import type { Endpoint } from 'payload'
import { managesRow } from '../../../access/meetings.ts'
import { has } from '../../../access/roles.ts'
import { readEnv } from '../../../env.ts'
import { sealKey } from '../../../lib/seal.ts'
import { isUuid } from '../../../lib/uuid.ts'
import { open } from '../../../rsvp/open.ts'
import { guestDesk } from './access.ts'

const uncached = { headers: { 'Cache-Control': 'no-store' } }

/** `POST /api/replies/:id/open` → `{ answers: [{ field, value }] }`, for the guest desk; each opening is recorded. */
export const openSealedAnswers: Endpoint = {
  path: '/:id/open',
  method: 'post',
  handler: async (req) => {
    if (!has(req, guestDesk))
      return Response.json({ errors: [{ message: 'Forbidden' }] }, { status: 403, ...uncached })
    const id = String(req.routeParams?.['id'])
    const mayOpen = isUuid(id) && (await managesRow(req, 'replies', id))
    const answers = mayOpen ? await open(req, id, sealKey(readEnv().SEAL_KEY)) : null
    return answers
      ? Response.json({ answers }, uncached)
      : Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404, ...uncached })
  },
}
