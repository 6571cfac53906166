import { randomUUID } from 'node:crypto'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, type PayloadRequest, type SanitizedConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { decisionPaths } from '../../src/access/nouns.ts'
import { publishes, withdraws, writesWhole } from '../../src/access/publishing.ts'
import { actors, type Actor } from '../../src/access/rights.ts'
import { roles } from '../../src/access/roles.ts'
import { databaseAdapter } from '../../src/db/adapter.ts'
import { presenterOf } from '../../src/publication/presenter.ts'
import { configOn } from '../support/payload.ts'
import { collectionMatrix, globalMatrix, type Row } from '../contract/permission-matrix.ts'

type Asking = Actor | 'anonymous'
type Circumstances = { locale?: string; meeting?: string; nouns?: string[]; mayDraft?: boolean }
type AccessFunctions = Record<string, ((args: { req: PayloadRequest; data: object }) => unknown) | undefined>

const everybody: Asking[] = [...actors, 'anonymous']
const ownMeeting = '00000000-0000-4000-8000-00000000000a'
const otherMeeting = '00000000-0000-4000-8000-00000000000b'
let config: SanitizedConfig

beforeAll(async () => {
  config = await configOn('postgresql://nobody@127.0.0.1/none')
})

const userOf = (asking: Asking, { nouns = [], mayDraft = false }: Circumstances) => {
  if (asking === 'anonymous') return null
  if (asking === 'apiClient') return { id: randomUUID(), collection: 'api-clients', nouns, mayDraft }
  return { id: 'me', collection: 'users', roles: [asking], languages: ['fr'], meetings: [ownMeeting] }
}

const requestOf = (asking: Asking, circumstances: Circumstances = {}) =>
  ({
    user: userOf(asking, circumstances),
    locale: circumstances.locale ?? 'fr',
    payload: { config },
    context: {},
    routeParams: {},
    query: {},
  }) as unknown as PayloadRequest

const letterOf = async (
  slug: string,
  access: AccessFunctions,
  operation: string,
  asking: Asking,
): Promise<string> => {
  const ask = async ({ meeting = ownMeeting, ...rest }: Circumstances = {}) =>
    await access[operation]?.({ req: requestOf(asking, rest), data: { meeting } })
  const answer = await ask()
  if (asking === 'apiClient') {
    if (answer) return 'Y'
    if (await ask({ nouns: [slug] })) return 'n'
    return (await ask({ nouns: [slug], mayDraft: true })) ? 'd' : '-'
  }
  if (typeof answer === 'object' && answer !== null)
    return JSON.stringify(answer).includes(ownMeeting) ? 'm' : 'o'
  if (answer !== (await ask({ locale: 'be' }))) return 't'
  if (answer !== (await ask({ meeting: otherMeeting }))) return 'm'
  if (answer !== true) return '-'
  return operation === 'update' && slug in decisionPaths && !writesWhole(requestOf(asking), slug) ? 's' : 'Y'
}

const rowOf = async (entity: {
  slug: string
  access: unknown
  custom?: Record<string, unknown>
}): Promise<Row> => {
  const access = entity.access as AccessFunctions
  const row: Row = {}
  for (const operation of Object.keys(access).filter((name) => access[name] !== undefined)) {
    const letters = everybody.map((asking) => letterOf(entity.slug, access, operation, asking))
    row[operation] = (await Promise.all(letters)).join('')
  }
  const presenter = presenterOf(entity)
  if (!presenter) return row
  const ask = (may: (asking: Asking) => boolean) =>
    everybody.map((asking) => (may(asking) ? 'Y' : '-')).join('')
  row['publish'] = ask((asking) =>
    publishes(requestOf(asking, { nouns: [entity.slug], mayDraft: true }), entity.slug),
  )
  row['withdraw'] = ask((asking) =>
    withdraws(requestOf(asking, { nouns: [entity.slug], mayDraft: true }), entity.slug),
  )
  expect([entity.slug, roles.filter((role) => presenter.publishers.includes(role))]).toEqual([
    entity.slug,
    roles.filter((role) => publishes(requestOf(role), entity.slug)),
  ])
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
    const [live, expected]: Record<string, string[]>[] = [{}, {}]
    for (const { slug, endpoints, ...entity } of [...config.collections, ...config.globals]) {
      if (slug.startsWith('payload-')) continue
      const named = endpointsOf[slug] ?? (presenterOf(entity) ? published(slug in globalMatrix) : [])
      live![slug] = own(endpoints).sort()
      expected![slug] = [...named].sort()
    }
    expect(live).toEqual(expected)
    expect(own(config.endpoints).filter((name) => /health|personal-data/.test(name))).toEqual([
      'get /health',
      'post /personal-data/export',
      'post /personal-data/erase',
    ])
  })
})

const published = (isGlobal: boolean) =>
  [
    'get {}/checklist',
    'get {}/history',
    'get {}/history/:version',
    'get {}/publication',
    'get {}/schedule',
    'post {}/history/:version/restore',
    'post {}/meanwhile',
    'post {}/publish',
    'post {}/schedule',
    'post {}/withdraw',
  ].map((name) => name.replace('{}', isGlobal ? '' : '/:id'))

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
  meetings: [
    ...published(false),
    'get /:id/attendance',
    'get /:id/exports/:purpose',
    'get /:id/whole',
    'post /:id/new-edition',
    'post /:id/tell',
    'post /:id/whole',
  ],
  replies: ['get /:id/history', 'post /:id/check-in', 'post /:id/open', 'post /:id/review', 'post /enter'],
  translations: [
    'get /beside',
    'get /matrix',
    'get /people',
    'post /approve',
    'post /assign',
    'post /confirm',
    'post /return',
    'post /source',
    'post /submit',
    'post /write',
  ],
  schedules: ['post /:id/cancel'],
  notices: ['post /see'],
  people: [...published(false), 'get /import-template', 'post /import'],
  'parliamentary-groups': [...published(false), 'get /import-template', 'post /import'],
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
