import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, type PayloadRequest, type SanitizedConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { roles, type Role } from '../../src/access/roles.ts'
import { databaseAdapter } from '../../src/db/adapter.ts'
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

  it('lists every endpoint that is not stock, and none that is not there', async () => {
    const stock = new Set(await stockEndpoints())
    const own = (endpoints: unknown) => namesOf(endpoints).filter((name) => !stock.has(name))
    for (const { slug, endpoints, ...entity } of [...config.collections, ...config.globals]) {
      if (slug.startsWith('payload-')) continue
      const expected = endpointsOf[slug] ?? (presenterOf(entity) ? published(slug in globalMatrix) : [])
      expect([slug, own(endpoints).sort()]).toEqual([slug, [...expected].sort()])
    }
    expect(own(config.endpoints).filter((name) => /health|personal-data/.test(name))).toEqual([
      'get /health',
      'post /personal-data/export',
      'post /personal-data/erase',
    ])
  })
})

const published = (isGlobal: boolean) =>
  ['get {}/publication', 'post {}/publish', 'post {}/withdraw'].map((name) =>
    name.replace('{}', isGlobal ? '' : '/:id'),
  )

const endpointsOf: Record<string, string[]> = {
  invitations: [
    'get /:id/letter',
    'get /outbox',
    'post /:id/link',
    'post /:id/reissue',
    'post /:id/revoke',
    'post /hold',
    'post /import',
    'post /prepare',
    'post /release',
    'post /remind',
    'post /retry',
  ],
  mails: ['get /:id/eml', 'post /:id/bounced', 'post /bounce'],
  meetings: [...published(false), 'get /:id/attendance', 'get /:id/exports/:purpose', 'post /:id/tell'],
  replies: ['get /:id/history', 'post /:id/check-in', 'post /:id/open', 'post /:id/review', 'post /enter'],
  translations: [
    'get /beside',
    'get /matrix',
    'post /approve',
    'post /assign',
    'post /confirm',
    'post /return',
    'post /source',
    'post /submit',
  ],
  webhooks: ['post /:id/secret'],
  'webhook-deliveries': ['post /:id/replay'],
  'case-files': ['post /:id/open', 'post /:id/seal'],
  declarations: [...published(false), 'get /:id/text', 'post /:id/sign'],
}

const namesOf = (endpoints: unknown): string[] =>
  (Array.isArray(endpoints) ? endpoints : []).map(
    ({ method, path }: { method: string; path: string }) => `${method} ${path}`,
  )

/** What Payload gives every collection and global by itself. */
const stockEndpoints = async (): Promise<string[]> => {
  const plain = await buildConfig({
    secret: 'none',
    db: databaseAdapter('postgresql://nobody@127.0.0.1/none'),
    editor: lexicalEditor({}),
    telemetry: false,
    typescript: { autoGenerate: false },
    collections: [
      { slug: 'plain', fields: [], versions: { drafts: true }, trash: true },
      { slug: 'accounts', fields: [], auth: true },
      { slug: 'files', fields: [], upload: true },
    ],
    globals: [{ slug: 'plain-global', fields: [], versions: { drafts: true } }],
  })
  return [...plain.collections, ...plain.globals].flatMap(({ endpoints }) => namesOf(endpoints))
}
