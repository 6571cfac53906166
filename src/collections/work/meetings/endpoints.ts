import type { Endpoint } from 'payload'
import { managesMeeting, seesAttendance } from '../../../access/meetings.ts'
import { has } from '../../../access/roles.ts'
import { exportOf } from '../../../attendance/exports/export.ts'
import { formats, purposes, versions } from '../../../attendance/exports/purposes.ts'
import { figuresOf } from '../../../attendance/figures.ts'
import { forHost } from '../../../attendance/for-host.ts'
import { readEnv } from '../../../env.ts'
import { sealKey } from '../../../lib/seal.ts'
import { isUuid } from '../../../lib/uuid.ts'
import { attendanceReaders } from '../../guests/replies/access.ts'

const noStore = { 'Cache-Control': 'no-store' }
const refusal = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status, headers: noStore })

/**
 * `GET /api/meetings/:id/attendance` → the figures, for the guest desk, and without a name for a host; `?needs=true`
 * counts diet and accessibility too for the guest desk, which opens sealed answers and is recorded.
 */
export const attendance: Endpoint = {
  path: '/:id/attendance',
  method: 'get',
  handler: async (req) => {
    if (!has(req, attendanceReaders)) return refusal(403, 'Forbidden')
    const id = String(req.routeParams?.['id'])
    const isDesk = managesMeeting(req, id)
    const key = isDesk && req.searchParams.get('needs') === 'true' ? sealKey(readEnv().SEAL_KEY) : undefined
    const options = { language: req.i18n.language, now: new Date(), ...(key ? { key } : {}) }
    const figures = isUuid(id) && seesAttendance(req, id) ? await figuresOf(req, id, options) : null
    return figures
      ? Response.json(isDesk ? figures : forHost(figures), { headers: noStore })
      : refusal(404, 'Not Found')
  },
}

const known = <Value extends string>(values: readonly Value[], given: unknown): Value | undefined =>
  values.find((value) => value === given)

/**
 * `GET /api/meetings/:id/exports/:purpose?format=xlsx|csv|html&version=provisional|final` → a list as a file, for the
 * guest desk, and the list of the door for a host; each one is recorded. `html` is the sheet of badges only.
 */
export const exports: Endpoint = {
  path: '/:id/exports/:purpose',
  method: 'get',
  handler: async (req) => {
    if (!has(req, attendanceReaders)) return refusal(403, 'Forbidden')
    const id = String(req.routeParams?.['id'])
    const purpose = known(purposes, req.routeParams?.['purpose'])
    const format = known(formats, req.searchParams.get('format') ?? 'xlsx')
    const version = known(versions, req.searchParams.get('version') ?? 'provisional')
    if (!purpose || !isUuid(id) || !seesAttendance(req, id)) return refusal(404, 'Not Found')
    if (purpose !== 'checkin' && !managesMeeting(req, id)) return refusal(403, 'Forbidden')
    if (!format || !version || (format === 'html' && purpose !== 'badges')) return refusal(400, 'Bad Request')
    const key = sealKey(readEnv().SEAL_KEY)
    const file = await exportOf(req, id, { purpose, format, version, language: req.i18n.language, key })
    if (!file) return refusal(404, 'Not Found')
    const disposition = format === 'html' ? 'inline' : `attachment; filename="${file.name}"`
    return new Response(file.body as BodyInit, {
      headers: {
        ...noStore,
        'Content-Type': file.type,
        'Content-Disposition': disposition,
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
}
