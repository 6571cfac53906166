import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { PayloadSDK } from '@payloadcms/sdk'
import { solveChallenge, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Browser } from 'playwright-core'
import type { Config } from '../../src/generated/payload-types.ts'
import { artefact, launchBrowser } from '../support/browser.ts'

const { publicUrl, studioUrl } = inject('product')
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const query = `query ParisMeeting {
  Meetings(locale: fr, where: { slug: { equals: "paris-2025" } }) {
    docs {
      title
      city
      hosts { role chamber { name } organization { name } }
      objectives { text }
    }
  }
}`

describe('an integrator', () => {
  it('asks GraphQL for the meeting page by its French slug', async () => {
    const answer = await fetch(`${publicUrl}/api/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('set-cookie')).toBeNull()
    const body: any = await answer.json()
    const [meeting] = body.data.Meetings.docs
    expect(meeting.objectives).toHaveLength(5)
    expect(meeting.hosts[0].chamber.name).toBe('Assemblée nationale')
    await picture(query, body)
  })

  const picture = async (asked: string, answered: unknown) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 820 }, deviceScaleFactor: 1 })
    await page.setContent(`<style>
      body { margin: 0; display: grid; grid-template-columns: 2fr 3fr; font: 15px/1.5 monospace; color: #1a1a1a }
      pre { margin: 0; padding: 24px; white-space: pre-wrap } pre + pre { background: #f4f4f5; min-height: 100vh }
    </style><pre id="asked"></pre><pre id="answered"></pre>`)
    await page.evaluate(
      ([left, right]) => {
        document.getElementById('asked')!.textContent = left!
        document.getElementById('answered')!.textContent = right!
      },
      [asked, JSON.stringify(answered, null, 2)],
    )
    await page.screenshot({ path: artefact('graphql.png') })
    await page.close()
  }

  it('reads with the stock client of Payload', async () => {
    const sdk = new PayloadSDK<Config>({ baseURL: `${publicUrl}/api` })
    const { docs, totalDocs } = await sdk.find({
      collection: 'meetings',
      locale: 'fr',
      where: { slug: { equals: 'paris-2025' } },
      depth: 1,
    })
    expect(totalDocs).toBe(1)
    expect(docs[0]).toMatchObject({ country: { name: 'France' } })
    const { totalDocs: countries } = await sdk.count({
      collection: 'countries',
      where: { isoStatus: { equals: 'official' } },
    })
    expect(countries).toBeGreaterThan(20)
  })

  it.each([
    ['with credentials', { headers: { Authorization: 'Bearer x' } }, 400, 'credentials-not-accepted'],
  ])('is refused %s, with a problem document', async (_, init, status, code) => {
    const answer = await fetch(`${publicUrl}/api/meetings`, init)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(await answer.json()).toMatchObject({ status, code })
  })

  it.each([
    '/admin',
    '/api/users',
    '/api/replies',
    '/api/sealed-answers',
    '/api/audit',
    '/api/payload-jobs',
    '/api/users/login',
    '/api/og',
    '/api/access',
    '/_next/static/x.js',
  ])('finds nothing of the studio on the public host: %s', async (path) => {
    expect((await fetch(`${publicUrl}${path}`)).status).toBe(404)
  })

  it('sends a reply as the form builder has it, and a bad one is refused field by field', async () => {
    const { docs }: any = await (
      await fetch(`${publicUrl}/api/forms?where[slug][equals]=paris-2025&locale=en&depth=0`)
    ).json()
    const prove = async () => {
      const address = `${publicUrl}/api/form-submissions/challenge`
      const challenge = (await (await fetch(address)).json()) as Challenge
      return { challenge, solution: await solveChallenge({ challenge, deriveKey }) }
    }
    const send = async (submissionData: unknown, proof: object = {}) =>
      fetch(`${publicUrl}/api/form-submissions?locale=be`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ form: docs[0].id, submissionData, ...proof }),
      })
    expect((await send([])).status).toBe(403)
    const bad = await send(
      [
        { field: 'attendance', value: 'perhaps' },
        { field: 'intruder', value: 'x' },
      ],
      { altcha: await prove() },
    )
    expect(bad.status).toBe(422)
    const problem: any = await bad.json()
    expect(problem.errors.map(({ field, code }: any) => `${field} ${code}`)).toEqual(
      expect.arrayContaining(['attendance unknown-option', 'intruder unknown-field', 'nameAsOnId required']),
    )
    expect(problem.errors.every(({ message }: any) => /[а-яўі]/i.test(message))).toBe(true)
    const good = await send(
      [
        { field: 'attendance', value: 'tentative' },
        { field: 'nameAsOnId', value: 'Invented Programme' },
        {
          field: 'publicationChoice',
          value: docs[0].fields.find((field: any) => field.name === 'publicationChoice').options[0].value,
        },
      ],
      { altcha: await prove() },
    )
    expect(good.status).toBe(201)
  })
})

describe('the studio', () => {
  it.each([
    'meetings',
    'people',
    'replies',
    'sealed-answers',
    'audit',
    'users',
    'forms',
    'form-submissions',
    'globals/alliance',
    'payload-jobs',
    'payload-migrations',
    'payload-preferences',
    'payload-locked-documents',
    'payload-kv',
    'meetings/versions',
    'meetings/count',
    'people/count',
  ])('tells an anonymous caller nothing about %s', async (path) => {
    const answer = await fetch(`${studioUrl}/api/${path}`)
    expect([401, 403, 404, 501]).toContain(answer.status)
  })

  it('lets nobody write without signing in, or make the first account', async () => {
    for (const path of [
      'meetings',
      'forms',
      'form-submissions',
      'replies',
      'users',
      'users/first-register',
      'payload-jobs/run',
    ]) {
      const answer = await fetch(`${studioUrl}/api/${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: studioUrl },
        body: JSON.stringify({
          email: 'intruder@example.org',
          password: 'long enough to be one',
          title: 'x',
        }),
      })
      expect([path, answer.status >= 400 && answer.status < 500]).toEqual([path, true])
    }
  })

  it('is framed nowhere and draws no image for strangers', async () => {
    const answer = await fetch(`${studioUrl}/admin/login`)
    expect(answer.headers.get('x-frame-options')).toBe('DENY')
    expect((await fetch(`${studioUrl}/api/og?title=x`)).status).toBe(400)
  })

  it('speaks Belarusian to a browser that asks for it', async () => {
    const page = await (
      await fetch(`${studioUrl}/admin/login`, { headers: { 'Accept-Language': 'be,ru;q=0.8,en;q=0.5' } })
    ).text()
    expect(page).toContain('lang="be"')
  })
})
