import { afterAll, describe, expect, it } from 'vitest'
import { goodAnswers } from './fixtures.ts'
import { inventedDoor } from './invented-door.ts'

const house = inventedDoor()
const { door, site } = house
afterAll(() => door.close())

const submissions = '/api/form-submissions'
const asked = (origin: string, url = submissions) =>
  door.inject({
    method: 'OPTIONS',
    url,
    headers: { origin, 'access-control-request-method': 'POST', 'sec-fetch-site': 'cross-site' },
  })
const sent = (origin: string | undefined, form = 'invented-meeting', answers: unknown = goodAnswers) =>
  door.inject({
    method: 'POST',
    url: `${submissions}?locale=fr`,
    headers: {
      'content-type': 'application/json',
      ...(origin ? { origin, 'sec-fetch-site': 'cross-site' } : {}),
    },
    payload: JSON.stringify({ form, submissionData: answers }),
  })
const permitted = (headers: Record<string, unknown>) => headers['access-control-allow-origin']

describe('the page of another site', () => {
  it('may ask in advance when staff registered its origin with a form', async () => {
    for (const url of [submissions, `${submissions}/challenge`]) {
      const { headers, statusCode } = await asked(site, url)
      expect(statusCode).toBe(204)
      expect(permitted(headers)).toBe(site)
      expect(headers['vary']).toBe('Origin')
      expect(headers['access-control-allow-headers']).toContain('Idempotency-Key')
      expect(headers['access-control-allow-credentials']).toBeUndefined()
    }
  })

  it.each([
    'https://other.example',
    'null',
    'https://parliament.example.evil.example',
    `${site}/`,
    "https://x'--",
  ])('gets no permission as %s', async (origin) => {
    expect(permitted((await asked(origin)).headers)).toBeUndefined()
    const before = house.taken.length
    const answer = await sent(origin)
    expect(answer.statusCode).toBe(403)
    expect(answer.json()).toMatchObject({ code: 'origin-not-allowed' })
    expect(permitted(answer.headers)).toBeUndefined()
    expect(house.taken).toHaveLength(before)
  })

  it('answers with the form it is registered with, and reads what is wrong', async () => {
    const good = await sent(site)
    expect(good.statusCode).toBe(201)
    expect(permitted(good.headers)).toBe(site)
    const bad = await sent(site, 'invented-meeting', [])
    expect(bad.statusCode).toBe(422)
    expect(permitted(bad.headers)).toBe(site)
    expect(bad.headers['content-language']).toBe('fr')
  })

  it('does not answer with a form of somebody else', async () => {
    expect((await sent(site, 'other-form')).statusCode).toBe(403)
  })

  it('is not needed: a program names no origin', async () => {
    const answer = await sent(undefined)
    expect(answer.statusCode).toBe(201)
    expect(permitted(answer.headers)).toBeUndefined()
  })
})
