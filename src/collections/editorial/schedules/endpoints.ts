import type { Endpoint } from 'payload'
import { cancel } from '../../../publication/schedule/cancel.ts'

/** `POST /api/schedules/:id/cancel` → 204. What belongs to the same batch is cancelled with it. */
export const cancelSchedule: Endpoint = {
  path: '/:id/cancel',
  method: 'post',
  handler: async (req) => {
    await cancel(req, String(req.routeParams?.['id']))
    return new Response(null, { status: 204 })
  },
}
