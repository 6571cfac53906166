import { randomUUID } from 'node:crypto'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { inject } from 'vitest'
import { buildConfig, getPayload, handleEndpoints, type CollectionConfig } from 'payload'
import { findEverySpelling } from '../../../src/admin/names/every-spelling.ts'
import { foldedNames } from '../../../src/admin/names/folded-names.ts'
import { outliveLostConnections } from '../../../src/db/lost-connections.ts'
import { cloneDatabase } from '../../support/cluster.ts'

const site = 'http://localhost:3001'

const noun: CollectionConfig = {
  slug: 'people',
  admin: { useAsTitle: 'name' },
  versions: { drafts: true },
  access: { read: () => true, create: () => true, update: () => true },
  hooks: { beforeOperation: [findEverySpelling] },
  fields: [
    { type: 'text', name: 'name', localized: true },
    { type: 'array', name: 'otherNames', fields: [{ type: 'text', name: 'name', required: true }] },
    foldedNames,
  ],
}

/** Payload with one noun that has the field and the hook, on an empty database. */
export const openHouse = async () => {
  const database = await cloneDatabase(
    inject('cluster'),
    `names_${randomUUID().replaceAll('-', '')}`,
    'template0',
  )
  const config = buildConfig({
    secret: 'a secret of the tests, long enough to be one',
    serverURL: site,
    cookiePrefix: 'names',
    csrf: [site],
    telemetry: false,
    auth: { jwtOrder: ['cookie'] },
    db: postgresAdapter({
      idType: 'uuid',
      push: true,
      disableCreateDatabase: true,
      pool: { connectionString: database.ownerUrl, max: 4 },
    }),
    localization: { locales: ['en', 'fr', 'be'], defaultLocale: 'en', fallback: false },
    collections: [
      noun,
      { slug: 'users', auth: true, fields: [{ type: 'text', name: 'roles', hasMany: true }] },
    ],
    admin: { user: 'users' },
  })
  const key = randomUUID()
  const payload = await getPayload({ config, key, disableOnInit: true })
  outliveLostConnections(payload)
  const login = { email: 'staff@example.org', password: 'a password of the tests' }
  await payload.create({ collection: 'users', data: { ...login, roles: ['editor'] } as never })

  const send = async (method: string, path: string, body?: unknown, cookie?: string) => {
    const headers = new Headers({ Origin: site, 'Content-Type': 'application/json' })
    if (cookie) headers.set('Cookie', cookie)
    const request = new Request(`${site}/api${path}`, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return handleEndpoints({ config, request, payloadInstanceCacheKey: key })
  }
  const signedIn = await send('POST', '/users/login', login)
  const cookie = signedIn.headers.get('Set-Cookie')?.split(';')[0] ?? ''

  return {
    payload,
    /** As the browser of a member of staff. */
    rest: async (method: string, path: string, body?: unknown): Promise<any> =>
      (await send(method, path, body, cookie)).json(),
    anonymously: async (path: string): Promise<any> => (await send('GET', path)).json(),
    close: async () => {
      await payload.destroy()
      await database.drop()
    },
  }
}
