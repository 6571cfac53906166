import { randomBytes, randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { handleEndpoints } from 'payload'
import { vi } from 'vitest'
import { linkKey } from '../../../src/links/token.ts'
import { sealKey } from '../../../src/lib/seal.ts'
import { idOf } from '../../../src/seed/record.ts'
import { freshDatabase } from '../../support/databases.ts'
import { configOn, studioUrl } from '../../support/payload.ts'
import { startStudio } from '../../support/studio.ts'

export const paris = idOf('meetings', 'paris-2025')
export const berlin = idOf('meetings', 'berlin-2023')
export const categoryOf = (kind: string): string => idOf('registration-categories', `paris-2025-${kind}`)
export const groupOf = (code: string): string => idOf('parliamentary-groups', code)
export const publicUrl = 'http://localhost:3000'

export type Office = Awaited<ReturnType<typeof openOffice>>

/** The studio of a meeting manager on a seeded database, with a key for links. */
export const openOffice = async () => {
  const secret = randomBytes(32).toString('base64')
  vi.stubEnv('SEAL_KEY', secret)
  vi.stubEnv('PUBLIC_URL', publicUrl)
  vi.stubEnv('DATA_DIR', `${tmpdir()}/alliance-invitations-tests`)
  const database = await freshDatabase('seeded')
  const studio = await startStudio(database.ownerUrl)
  const manager = await studio.as('meetingManager')

  const raw = async (method: string, path: string, body?: BodyInit, headers: Record<string, string> = {}) =>
    handleEndpoints({
      config: await configOn(database.ownerUrl),
      request: new Request(`${studioUrl}/api${path}`, {
        method,
        headers: { Origin: studioUrl, ...headers },
        ...(body === undefined ? {} : { body }),
      }),
      payloadInstanceCacheKey: database.ownerUrl,
    })
  const login = await raw(
    'POST',
    '/users/login',
    JSON.stringify({ email: 'meetingManager@staff.example', password: 'password of the meetingManager' }),
    { 'Content-Type': 'application/json' },
  )
  const cookie = login.headers.get('Set-Cookie')?.split(';')[0] ?? ''

  const invite = async (more: object = {}): Promise<string> => {
    const { id } = await studio.payload.create({
      collection: 'invitations',
      data: {
        name: `Guest ${randomUUID()}`,
        meeting: paris,
        category: categoryOf('expert'),
        addresseeKind: 'person',
        email: `${randomUUID()}@guests.example`,
        language: 'en',
        ...more,
      } as never,
      overrideAccess: true,
    })
    return id
  }

  return {
    database,
    studio,
    manager,
    key: linkKey(sealKey(secret)),
    post: (path: string, body?: unknown) => studio.rest('POST', path, body ?? {}, 'meetingManager'),
    get: (path: string) => studio.rest('GET', path, undefined, 'meetingManager'),
    invite,
    /** The answer as it comes, for what is no JSON; `language` is that of the account. */
    raw: (method: string, path: string, body?: BodyInit, language = 'en') =>
      raw(method, path, body, { Cookie: `${cookie}; alliance-lng=${language}` }),
    /** What stands in the database of one invitation. */
    stored: async (id: string) => (await studio.query('select * from invitations where id = $1', [id]))[0]!,
    mailsOf: (id: string) =>
      studio.query('select * from mails where invitation_id = $1 order by created_at, id', [id]),
    linksOf: (id: string) =>
      studio.query('select * from links where invitation_id = $1 order by created_at, id', [id]),
    audited: (action: string, subject: string) =>
      studio.query('select * from audit where action = $1 and subject = $2', [action, subject]),
    /** As the worker would leave an invitation whose letter was sent. */
    sent: async (id: string) => {
      await studio.query("update invitations set invite_state = 'sent', sent_at = now() where id = $1", [id])
      await studio.query("update mails set mail_state = 'sent', sent_at = now() where invitation_id = $1", [
        id,
      ])
    },
    close: async () => {
      await studio.stop()
      await database.drop()
      vi.unstubAllEnvs()
    },
  }
}
