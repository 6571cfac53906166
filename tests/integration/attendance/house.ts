import { randomBytes, randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { vi } from 'vitest'
import pg from 'pg'
import type { Role } from '../../../src/access/roles.ts'
import { seal, sealKey } from '../../../src/lib/seal.ts'
import { freshDatabase } from '../../support/databases.ts'
import { configOn, studioUrl } from '../../support/payload.ts'
import { startStudio } from '../../support/studio.ts'
import { handleEndpoints } from 'payload'

export type House = Awaited<ReturnType<typeof openHouse>>

type Person = {
  name?: string
  partstat?: 'accepted' | 'declined' | 'tentative'
  seat?: 'confirmed' | 'waiting' | null
  review?: 'accepted' | 'requested' | 'unconfirmed' | 'refused'
  answers?: Record<string, string>
  sealed?: Record<string, string>
  items?: Record<string, 'confirmed' | 'waiting'>
  more?: Record<string, unknown>
}

/** A studio on the seeded database with a sealing key of its own, and invented guests put into the Paris meeting. */
export const openHouse = async () => {
  const secret = randomBytes(32).toString('base64')
  const dataDir = path.join(tmpdir(), `alliance-attendance-${randomUUID()}`)
  vi.stubEnv('SEAL_KEY', secret)
  vi.stubEnv('DATA_DIR', dataDir)
  const database = await freshDatabase('seeded')
  const studio = await startStudio(database.ownerUrl)
  const superuser = new pg.Client({ connectionString: database.superuserUrl })
  await superuser.connect()
  const one = async (sql: string, values: unknown[] = []) =>
    String((await studio.query(sql, values))[0]?.['id'])
  const form = await one("select id from forms where slug = 'paris-2025'")
  const meeting = await one('select meeting_id as id from forms where id = $1', [form])
  const asStaff = { overrideAccess: true, depth: 0 } as const

  const create = (collection: string, data: Record<string, unknown>) =>
    studio.payload.create({
      collection: collection as 'replies',
      data: data as never,
      locale: 'en',
      ...asStaff,
    })

  const category = async (label: string, more: Record<string, unknown> = {}): Promise<string> =>
    String(
      (await create('registration-categories', { label, meeting, form, kind: 'delegation', ...more })).id,
    )

  const invitation = async (data: Record<string, unknown>): Promise<string> =>
    String(
      (
        await create('invitations', {
          meeting,
          addresseeKind: 'group',
          inviteState: 'sent',
          language: 'en',
          ...data,
        })
      ).id,
    )

  const guest = async ({
    name,
    partstat,
    seat,
    review,
    answers,
    sealed,
    items,
    more,
  }: Person): Promise<string> => {
    const reply = await create('replies', {
      form,
      meeting,
      locale: 'en',
      guestName: name ?? null,
      partstat: partstat ?? 'accepted',
      reviewState: review ?? 'accepted',
      seatState: 'none',
      guestRole: 'guest',
      publication: 'notAtAll',
      answeredBy: { kind: 'self' },
      channel: 'web',
      submittedAt: '2025-09-01T10:00:00.000Z',
      answers: Object.entries(answers ?? {}).map(([field, value]) => ({ field, value })),
      ...more,
    })
    const id = String(reply.id)
    const category = (more?.['category'] as string | undefined) ?? null
    const take = (item: string | null, state: string) =>
      studio.query(
        'insert into rsvp.seats (reply_id, meeting_id, category_id, item_id, state) values ($1, $2, $3, $4, $5)',
        [id, meeting, category, item, state],
      )
    if (seat !== null && (seat ?? 'confirmed') && (review ?? 'accepted') === 'accepted')
      if ((partstat ?? 'accepted') !== 'declined') await take(null, seat ?? 'confirmed')
    for (const [item, state] of Object.entries(items ?? {})) await take(item, state)
    for (const [field, value] of Object.entries(sealed ?? {}))
      await create('sealed-answers', {
        reply: id,
        field,
        value: seal(value, { collection: 'replies', id, field }, sealKey(secret)),
      })
    return id
  }

  const send = async (method: string, address: string, headers: Record<string, string>, body?: object) =>
    handleEndpoints({
      config: await configOn(database.ownerUrl),
      request: new Request(`${studioUrl}/api${address}`, {
        method,
        headers: { 'Content-Type': 'application/json', Origin: studioUrl, ...headers },
        ...(body ? { body: JSON.stringify(body) } : {}),
      }),
      payloadInstanceCacheKey: database.ownerUrl,
    })

  const cookies = new Map<Role, string>()
  const cookieOf = async (role: Role): Promise<string> => {
    const known = cookies.get(role)
    if (known) return known
    const { user } = await studio.as(role)
    const answer = await send(
      'POST',
      '/users/login',
      {},
      { email: user && 'email' in user ? user.email : '', password: `password of the ${role}` },
    )
    const cookie = answer.headers.get('Set-Cookie')?.split(';')[0] ?? ''
    cookies.set(role, cookie)
    return cookie
  }

  /** A file as the browser of a member of staff gets it. */
  const file = async (address: string, role?: Role, language = 'en') => {
    const cookie = [...(role ? [await cookieOf(role)] : []), `alliance-lng=${language}`].join('; ')
    const response = await send('GET', address, { Cookie: cookie })
    return {
      status: response.status,
      headers: response.headers,
      bytes: Buffer.from(await response.arrayBuffer()),
    }
  }

  /** Does the work while Postgres refuses to write the audit. */
  const withoutAudit = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    await superuser.query(
      `create function refuse() returns trigger language plpgsql as $$ begin raise 'refused'; end $$;
       create trigger refuse before insert on audit for each row execute function refuse()`,
    )
    return work().finally(() => superuser.query('drop function refuse cascade'))
  }

  return {
    database,
    studio,
    superuser,
    dataDir,
    key: sealKey(secret),
    form,
    meeting,
    create,
    category,
    invitation,
    guest,
    file,
    withoutAudit,
    idOf: one,
    audits: (action: string) => studio.query('select * from audit where action = $1 order by at', [action]),
    close: async () => {
      await superuser.end()
      await studio.stop()
      await database.drop()
      vi.unstubAllEnvs()
    },
  }
}
