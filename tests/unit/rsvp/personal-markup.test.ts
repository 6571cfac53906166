import { afterAll, describe, expect, it } from 'vitest'
import { inventedDoor } from './invented-door.ts'
import { tokenFor } from './invented-links.ts'
import { everyVisit } from './invented-visit.ts'
import { markupErrors } from './markup.ts'

const house = inventedDoor()
const { door } = house
afterAll(() => door.close())

const states = Object.keys(everyVisit)
const addresses = [
  '/r',
  '/r/i/unknown',
  '/r/i/erased',
  ...states.map((name) => `/r/i/${tokenFor(name)}`),
  ...['answered', 'delegationAnswered'].flatMap((name) => [
    `/r/i/${tokenFor(name)}?change=1`,
    `/r/i/${tokenFor(name)}?done=answered`,
    `/r/i/${tokenFor(name)}/withdraw`,
    `/r/i/${tokenFor(name)}/erase`,
  ]),
  `/r/i/${tokenFor('invited')}/delegate`,
  ...['unconfirmed', 'requested'].map((name) => `/r/confirm/${tokenFor(name)}`),
]
const hostile = '"><img src=x onerror=alert(1)>\u202Eשלום'
const wrongSends = [
  ['/r', { 'letter-code': hostile }],
  [
    `/r/i/${tokenFor('invited')}`,
    { 'answered-by': 'assistant', 'answered-by-name': hostile, nameAsOnId: hostile },
  ],
  [`/r/i/${tokenFor('organization')}`, { 'person-name': '', 'person-email': hostile }],
  [
    `/r/i/${tokenFor('delegation')}`,
    { 'place-0-name': hostile, 'place-0-email': hostile, 'place-2-hold': 'true', 'place-2-until': hostile },
  ],
  [`/r/i/${tokenFor('invited')}/delegate`, { 'colleague-name': '', 'colleague-email': hostile }],
] as const

describe('a personal page', () => {
  it.each(addresses)('is valid and accessible HTML in three languages: %s', async (address) => {
    for (const lang of ['en', 'fr', 'be']) {
      const url = `${address}${address.includes('?') ? '&' : '?'}lang=${lang}`
      const { body, headers } = await door.inject({ url })
      expect(await markupErrors(body)).toEqual([])
      expect(body).toContain(`<html lang="${lang}"`)
      expect(body).not.toMatch(/<script|style=|undefined|\[object/)
      expect(headers['set-cookie']).toBeUndefined()
      expect(headers['content-security-policy']).toContain("default-src 'none'; style-src 'self'")
    }
  })

  it.each(wrongSends)('with errors is so too, and holds no markup but ours: %s', async (url, answers) => {
    const { body, statusCode } = await door.inject({
      method: 'POST',
      url: `${url}?lang=fr`,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'https://alliance.example',
      },
      payload: new URLSearchParams(answers).toString(),
    })
    expect(statusCode).toBe(422)
    expect(await markupErrors(body)).toEqual([])
    expect(body).not.toContain('<img')
    expect(body).toContain('<title>Erreur')
  })

  it('that cannot be stored keeps what was typed in valid HTML', async () => {
    house.blind = true
    const { body, statusCode } = await door.inject({
      method: 'POST',
      url: `/r/i/${tokenFor('invited')}?lang=be`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://alliance.example' },
      payload: new URLSearchParams({ nameAsOnId: hostile, 'idempotency-key': 'key-of-the-page' }).toString(),
    })
    house.blind = false
    expect(statusCode).toBe(503)
    expect(await markupErrors(body)).toEqual([])
    expect(body).toContain('name="nameAsOnId" value="&quot;&gt;&lt;img')
    expect(body).toContain('value="key-of-the-page"')
    expect(body).toContain('Даслаць яшчэ раз')
  })
})
