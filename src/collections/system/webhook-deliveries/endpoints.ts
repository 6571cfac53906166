import type { Endpoint } from 'payload'
import { has } from '../../../access/roles.ts'
import { isUuid } from '../../../lib/uuid.ts'
import { replay } from '../../../webhooks/replay.ts'

/** `POST /api/webhook-deliveries/:id/replay`: the message goes out again under the same id; for administrators. */
export const sendAgain: Endpoint = {
  path: '/:id/replay',
  method: 'post',
  handler: async (req) => {
    if (!has(req, ['administrator']))
      return Response.json({ errors: [{ message: 'Forbidden' }] }, { status: 403 })
    const id = String(req.routeParams?.['id'])
    return isUuid(id) && (await replay(req, id))
      ? Response.json({ queued: true })
      : Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })
  },
}
