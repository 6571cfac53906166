import pg from 'pg'
import { createLocalReq, handleEndpoints, type Payload, type PayloadRequest } from 'payload'
import type { Role } from '../../src/access/roles.ts'
import type { LogRow } from './log-row.ts'
import { configOn, payloadOn, studioUrl } from './payload.ts'

export type Studio = {
  payload: Payload
  databaseUrl: string
  /** A request of a member of staff with this role, for the Local API. */
  as: (role: Role) => Promise<PayloadRequest>
  /** The staff REST API, as the browser of a member of staff with this role would call it; anonymous without one. */
  rest: (method: string, path: string, body?: unknown, role?: Role) => Promise<{ status: number; body: any }>
  log: () => Promise<LogRow[]>
  query: (sql: string, values?: unknown[]) => Promise<Record<string, any>[]>
  stop: () => Promise<void>
}

/** A studio on a database of its own, without Next: Payload's own handlers answer in process. */
export const startStudio = async (databaseUrl: string): Promise<Studio> => {
  const config = await configOn(databaseUrl)
  const payload = await payloadOn(databaseUrl)
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 })
  pool.on('error', () => {})
  const staff = new Map<Role, { user: PayloadRequest['user']; cookie: string }>()

  const send = (method: string, path: string, body: unknown, cookie?: string) => {
    const headers = new Headers({ 'Content-Type': 'application/json', Origin: studioUrl })
    if (cookie) headers.set('Cookie', cookie)
    const request = new Request(`${studioUrl}/api${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return handleEndpoints({ config, request, payloadInstanceCacheKey: databaseUrl })
  }

  const member = async (role: Role) => {
    const known = staff.get(role)
    if (known) return known
    const email = `${role}@staff.example`
    const password = `password of the ${role}`
    await payload.create({
      collection: 'users',
      data: { email, password, name: role, roles: [role], languages: ['fr'], allMeetings: true } as never,
      overrideAccess: true,
    })
    const answer = await send('POST', '/users/login', { email, password })
    const { user } = (await answer.json()) as { user: object }
    const cookie = answer.headers.get('Set-Cookie')?.split(';')[0] ?? ''
    const found = { user: { ...user, collection: 'users' } as PayloadRequest['user'], cookie }
    staff.set(role, found)
    return found
  }

  return {
    payload,
    databaseUrl,
    as: async (role) => createLocalReq({ user: (await member(role)).user as never }, payload),
    rest: async (method, path, body, role) => {
      const answer = await send(method, path, body, role ? (await member(role)).cookie : undefined)
      return { status: answer.status, body: await answer.json().catch(() => null) }
    },
    log: async () => (await pool.query('select * from published.log order by seq')).rows as LogRow[],
    query: async (sql, values = []) => (await pool.query(sql, values)).rows,
    stop: async () => {
      await pool.end()
      await payload.destroy()
    },
  }
}
