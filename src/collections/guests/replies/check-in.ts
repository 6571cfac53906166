import type { Endpoint } from 'payload'
import { managesRow } from '../../../access/meetings.ts'
import { has } from '../../../access/roles.ts'
import { checkIn } from '../../../attendance/check-in.ts'
import { isUuid } from '../../../lib/uuid.ts'
import { guestDesk } from './access.ts'

const uncached = { 'Cache-Control': 'no-store' }
const answer = (status: number, body: object): Response => Response.json(body, { status, headers: uncached })

/**
 * `POST /api/replies/:id/check-in` `{ "undo": false, "at": "2025-10-06T08:55:00Z" }` → `{ checkedInAt }`, for the guest
 * desk. `at` is for a phone that was offline when the guest came. 409 for somebody without a confirmed place.
 */
export const checkInGuest: Endpoint = {
  path: '/:id/check-in',
  method: 'post',
  handler: async (req) => {
    if (!has(req, guestDesk)) return answer(403, { errors: [{ message: 'Forbidden' }] })
    const id = String(req.routeParams?.['id'])
    const body = (await req.json?.().catch(() => null)) as { undo?: unknown; at?: unknown } | null
    const now = new Date()
    const seen = typeof body?.at === 'string' ? new Date(body.at) : now
    const at = Number.isNaN(seen.getTime()) || seen > now ? now : seen
    const mayCheckIn = isUuid(id) && (await managesRow(req, 'replies', id))
    const outcome = mayCheckIn
      ? await checkIn(req, id, { undo: body?.undo === true, at })
      : { found: false as const }
    if (!outcome.found) return answer(404, { errors: [{ message: 'Not Found' }] })
    return 'refused' in outcome
      ? answer(409, { errors: [{ message: 'No confirmed place', code: outcome.refused }] })
      : answer(200, { checkedInAt: outcome.checkedInAt })
  },
}
