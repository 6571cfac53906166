import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { closePreviews } from '../../../src/preview/studio.ts'
import { freshDatabase, type Database } from '../../support/databases.ts'
import { startStudio, type Studio } from '../../support/studio.ts'
import { browserOf, siteOfOnePage } from './scene.ts'

let database: Database
let studio: Studio
let site: Awaited<ReturnType<typeof siteOfOnePage>>
let browse: ReturnType<typeof browserOf>
let meeting: { id: string } & Record<string, unknown>

const form = (title: string, more: object = {}) => ({
  slug: 'meetings',
  id: meeting.id,
  locale: 'fr',
  audience: 'public',
  data: { ...meeting, title, slug: 'rome' },
  ...more,
})
const draw = async (body: object) => {
  const answer = await browse('POST', '/api/previews', 'editor', body)
  return (await answer.json()) as { token: string; address: string }
}
const everything = async () => [
  await studio.log(),
  await studio.query('select id, version_updated_at from _meetings_v order by id'),
  await studio.query('select id, updated_at from meetings'),
]

beforeAll(async () => {
  database = await freshDatabase('migrated')
  studio = await startStudio(database.ownerUrl)
  site = await siteOfOnePage()
  vi.stubEnv('SITE_PORT', String(site.port))
  browse = browserOf(studio)
  const text = { title: 'Rome', slug: 'rome' }
  const { body: made } = await studio.rest(
    'POST',
    '/meetings?locale=fr',
    { ...text, startsAt: '2026-10-06T07:00:00.000Z' },
    'editor',
  )
  meeting = made.doc
  await studio.rest('POST', `/meetings/${meeting.id}/publish`, { locales: ['fr'] }, 'editor')
  for (const audience of ['public', 'delegations'])
    await studio.rest(
      'POST',
      '/agenda-items?locale=fr',
      { title: `For ${audience}`, meeting: meeting.id, audience, startsAt: '2026-10-06T08:00:00.000Z' },
      'editor',
    )
})
afterAll(async () => {
  vi.unstubAllEnvs()
  site.close()
  await closePreviews(studio.payload)
  await studio.stop()
  await database.drop()
})

describe('the preview of a form', () => {
  it('shows what is typed on the page of the site, and stores nothing', async () => {
    const before = await everything()
    const { address } = await draw(form('Rome, as typed'))
    expect(address).toMatch(/^\/api\/previews\/[\w-]{43}\/fr\/meetings\/rome$/)
    const page = await browse('GET', address, 'editor')
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('Rome, as typed')
    expect(await everything()).toEqual(before)
    expect(JSON.stringify(await studio.log())).not.toContain('as typed')
  })

  it('keeps its address while one types, and shows the last words', async () => {
    const first = await draw(form('First words'))
    const second = await draw(form('Last words', { token: first.token }))
    expect(second.address).toBe(first.address)
    const text = await (await browse('GET', second.address, 'editor')).text()
    expect([text.includes('Last words'), text.includes('First words')]).toEqual([true, false])
  })

  it('shows delegations the items made for them, and the public none of these', async () => {
    const forAll = await draw(form('Rome'))
    expect(await (await browse('GET', forAll.address, 'editor')).text()).not.toContain('For delegations')
    const forThem = await draw(form('Rome', { audience: 'delegations' }))
    expect(await (await browse('GET', forThem.address, 'editor')).text()).toContain('For delegations')
  })

  it('is kept by nobody, found by nobody, framed by the studio alone, and runs nothing', async () => {
    const { address, token } = await draw(form('Rome'))
    const { headers, ...page } = await browse('GET', address, 'editor').then(async (answer) => ({
      headers: answer.headers,
      text: await answer.text(),
    }))
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(headers.get('content-security-policy')).toMatch(/script-src 'none'.*frame-ancestors 'self'/)
    expect(page.text).not.toContain('<script')
    expect(page.text).toContain(`href="/api/previews/${token}/fr"`)
  })

  it('stands in a panel that runs its own script and no other', async () => {
    const panel = await browse('GET', '/api/previews/frame', 'editor')
    const [, script = ''] = /<script type="module">([\s\S]*)<\/script>/.exec(await panel.text()) ?? []
    const hash = createHash('sha256').update(script).digest('base64')
    expect(panel.headers.get('content-security-policy')).toContain(`script-src 'sha256-${hash}';`)
    expect(panel.headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
  })

  it('says in the words of the site that there is no such page', async () => {
    const { token } = await draw(form('Rome'))
    const answer = await browse('GET', `/api/previews/${token}/fr/meetings/elsewhere`, 'editor')
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('Introuvable')])
  })
})

describe('who sees a preview', () => {
  it('is nobody without signing in', async () => {
    const { address } = await draw(form('Secret'))
    for (const answer of [
      await browse('GET', address),
      await browse('GET', '/api/previews/frame'),
      await browse('POST', '/api/previews', undefined, form('x')),
    ]) {
      expect(answer.status).toBe(401)
      expect(await answer.json()).toMatchObject({ code: 'sign-in-needed' })
    }
  })

  it('is the person who types, and no other member of staff', async () => {
    const { address, token } = await draw(form('Secret'))
    expect((await browse('GET', address, 'translator')).status).toBe(404)
    const answer = await browse('POST', '/api/previews', 'translator', form('Other', { token }))
    expect(((await answer.json()) as { token: string }).token).not.toBe(token)
    expect(await (await browse('GET', address, 'editor')).text()).toContain('Secret')
  })

  it('is this machine alone, by an address that cannot be guessed', async () => {
    const { address } = await draw(form('Secret'))
    await browse('GET', address, 'editor')
    const { source } = site.asked.at(-1)!
    expect(source).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{43}$/)
    const { origin } = new URL(source)
    for (const path of ['/api/meetings', `/${'x'.repeat(43)}/api/meetings`, '/'])
      expect([path, (await fetch(origin + path)).status]).toEqual([path, 404])
  })

  it('is nobody who sends something else than a form', async () => {
    for (const bad of [
      {},
      form('x', { slug: 'users' }),
      form('x', { locale: 'tlh' }),
      form('x', { data: 'x' }),
    ])
      expect((await browse('POST', '/api/previews', 'editor', bad)).status).toBe(400)
  })
})
