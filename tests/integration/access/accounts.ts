import { randomUUID } from 'node:crypto'
import { createRequire } from 'node:module'
import { configToSchema } from '@payloadcms/graphql'
import type * as GraphQL from 'graphql'
import { createPayloadRequest, handleEndpoints, type PayloadRequest } from 'payload'
import type { Role } from '../../../src/access/roles.ts'
import { configOn, studioUrl } from '../../support/payload.ts'
import type { Studio } from '../../support/studio.ts'

// The build of the package that Payload's schema is made with; vitest would take the other one.
const { graphql } = createRequire(import.meta.url)('graphql') as typeof GraphQL

export type Answer = { status: number; body: any }

/** Somebody who asks: over REST, over GraphQL, and as the request that a server function is given. */
export type Asker = {
  id: string
  rest: (method: string, path: string, body?: unknown) => Promise<Answer>
  graphql: (source: string, path?: string) => Promise<{ data?: any; errors: string[] }>
  request: (path?: string) => Promise<PayloadRequest>
}

type Account = { roles: Role[]; languages?: string[]; meetings?: string[]; allMeetings?: boolean }
type Program = { nouns: string[]; mayDraft?: boolean; expiresOn?: string }

/** Accounts and keys of exactly these rights, asking as from outside: with a cookie, or with a key in the header. */
export const accountsOn = async (studio: Studio) => {
  const config = await configOn(studio.databaseUrl)
  const payloadInstanceCacheKey = studio.databaseUrl
  const { schema } = configToSchema(studio.payload.config)

  const requestOf = (method: string, path: string, headers: Record<string, string>, body?: unknown) =>
    new Request(`${studioUrl}/api${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Origin: studioUrl, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })

  const asking = (id: string, headers: Record<string, string>): Asker => {
    const request = (path = '/graphql') =>
      createPayloadRequest({
        config,
        request: requestOf('POST', path, headers),
        payloadInstanceCacheKey,
      })
    return {
      id,
      request,
      rest: async (method, path, body) => {
        const answer = await handleEndpoints({
          config,
          request: requestOf(method, path, headers, body),
          payloadInstanceCacheKey,
        })
        return { status: answer.status, body: await answer.json().catch(() => null) }
      },
      graphql: async (source, path) => {
        const contextValue = { req: await request(path), headers: {} }
        const { data, errors = [] } = await graphql({ schema, source, contextValue })
        return { data, errors: errors.map(({ message }) => message) }
      },
    }
  }

  return {
    member: async (account: Account): Promise<Asker> => {
      const [email, password] = [`${randomUUID()}@staff.example`, 'a password of the tests']
      const { id } = await studio.payload.create({
        collection: 'users',
        data: { email, password, name: account.roles.join(' and '), ...account } as never,
        overrideAccess: true,
      })
      const answer = await handleEndpoints({
        config,
        request: requestOf('POST', '/users/login', {}, { email, password }),
        payloadInstanceCacheKey,
      })
      return asking(String(id), { Cookie: answer.headers.get('Set-Cookie')?.split(';')[0] ?? '' })
    },
    program: async (program: Program): Promise<Asker & { key: string }> => {
      const key = randomUUID()
      const { id } = await studio.payload.create({
        collection: 'api-clients',
        data: {
          name: 'Invented program',
          contact: 'Nobody',
          enableAPIKey: true,
          apiKey: key,
          ...program,
        },
        overrideAccess: true,
      })
      return { ...asking(String(id), { Authorization: `api-clients API-Key ${key}` }), key }
    },
    withKey: (key: string): Asker => asking('', { Authorization: `api-clients API-Key ${key}` }),
    nobody: asking('', {}),
  }
}

export type Accounts = Awaited<ReturnType<typeof accountsOn>>
