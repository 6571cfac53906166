import type { PayloadRequest, SanitizedConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { roles, type Role } from '../../src/access/roles.ts'
import { presenterOf } from '../../src/publication/presenter.ts'
import { configOn } from '../support/payload.ts'
import { collectionMatrix, globalMatrix, type Row } from '../contract/permission-matrix.ts'

type Actor = Role | 'anonymous'
type AccessFunctions = Record<string, ((args: { req: PayloadRequest }) => unknown) | undefined>

const actors: Actor[] = [...roles, 'anonymous']
let config: SanitizedConfig

beforeAll(async () => {
  config = await configOn('postgresql://nobody@127.0.0.1/none')
})

const requestOf = (actor: Actor, locale: string) =>
  ({
    user: actor === 'anonymous' ? null : { id: 'me', collection: 'users', roles: [actor], languages: ['fr'] },
    locale,
    payload: { config },
    context: {},
    routeParams: {},
    query: {},
  }) as unknown as PayloadRequest

const letterOf = async (access: AccessFunctions, operation: string, actor: Actor): Promise<string> => {
  const ask = async (locale: string) => await access[operation]?.({ req: requestOf(actor, locale) })
  const [inFrench, inBelarusian] = [await ask('fr'), await ask('be')]
  if (typeof inFrench === 'object' && inFrench !== null) return 'o'
  if (inFrench !== inBelarusian) return 't'
  return inFrench === true ? 'Y' : '-'
}

const rowOf = async (entity: {
  access: unknown
  custom?: Record<string, unknown>
  auth?: unknown
}): Promise<Row> => {
  const access = entity.access as AccessFunctions
  const row: Row = {}
  for (const operation of Object.keys(access).filter((name) => access[name] !== undefined)) {
    row[operation] = (await Promise.all(actors.map((actor) => letterOf(access, operation, actor)))).join('')
  }
  const publishers = presenterOf(entity)?.publishers
  if (publishers)
    row['publish'] = actors.map((actor) => (publishers.includes(actor as Role) ? 'Y' : '-')).join('')
  return row
}

describe('the permission matrix', () => {
  it('has exactly the rows of the collections that exist', () => {
    expect(config.collections.map(({ slug }) => slug).sort()).toEqual(Object.keys(collectionMatrix).sort())
  })

  it('has exactly the rows of the globals that exist', () => {
    expect(config.globals.map(({ slug }) => slug).sort()).toEqual(Object.keys(globalMatrix).sort())
  })

  it('names every operation of every collection and says what the live config does', async () => {
    const live: Record<string, Row> = {}
    for (const collection of config.collections) live[collection.slug] = await rowOf(collection)
    expect(live).toEqual(collectionMatrix)
  })

  it('names every operation of every global and says what the live config does', async () => {
    const live: Record<string, Row> = {}
    for (const global of config.globals) live[global.slug] = await rowOf(global)
    expect(live).toEqual(globalMatrix)
  })

  it('lists every custom endpoint', () => {
    const own = (endpoints: unknown) =>
      (Array.isArray(endpoints) ? endpoints : [])
        .map(({ method, path }: { method: string; path: string }) => `${method} ${path}`)
        .filter((endpoint) => /publish|withdraw|publication|open|seal|health/.test(endpoint))
    const sealed: Record<string, string[]> = {
      replies: ['post /:id/open'],
      'case-files': ['post /:id/open', 'post /:id/seal'],
    }
    const published = ['get /:id/publication', 'post /:id/publish', 'post /:id/withdraw']
    for (const collection of config.collections) {
      const expected = sealed[collection.slug] ?? (presenterOf(collection) ? published : [])
      expect([collection.slug, own(collection.endpoints).sort()]).toEqual([collection.slug, expected])
    }
    expect(own(config.endpoints)).toEqual(['get /health'])
  })
})
