import { afterAll, describe, expect, it } from 'vitest'
import { inventedDoor, reference } from './invented-door.ts'

const house = inventedDoor()
const { door } = house
afterAll(() => door.close())

const page = '/r/invented-meeting?lang=fr'
const encoded = (answers: Record<string, string>) => new URLSearchParams(answers).toString()
const browser = {
  'content-type': 'application/x-www-form-urlencoded',
  origin: 'https://alliance.example',
  'sec-fetch-site': 'same-origin',
}
const good = encoded({ attendance: 'accepted', nameAsOnId: 'Iryna Invented' })
const send = (payload: string, headers: Record<string, string | undefined> = browser) =>
  door.inject({ method: 'POST', url: page, headers, payload })

describe('the page of a form', () => {
  it('speaks the language of its address, else the one the browser prefers, else English', async () => {
    const langOf = async (url: string, accept?: string) =>
      /<html lang="(\w+)"/.exec(
        (await door.inject({ url, headers: accept ? { 'accept-language': accept } : {} })).body,
      )?.[1]
    expect(await langOf(page)).toBe('fr')
    expect(await langOf('/r/invented-meeting', 'be-BY, fr;q=0.8')).toBe('be')
    expect(await langOf('/r/invented-meeting', 'de, fr;q=0.2, be;q=0.9')).toBe('be')
    expect(await langOf('/r/invented-meeting', 'ja')).toBe('en')
  })

  it('gives the days of the meeting at its place, not in UTC', async () => {
    const { body } = await door.inject({ url: '/r/invented-meeting?lang=en' })
    expect(body).toMatch(/6\D+7 October 2031/)
  })

  it('names the languages it can be had in', async () => {
    const { body } = await door.inject({ url: page })
    expect(body).toMatch(/<a href="\/r\/invented-meeting\?lang=be" lang="be" hreflang="be"\s*>Беларуская</)
    expect(body).not.toContain('Deutsch')
  })

  it('keeps nothing, runs nothing, is framed nowhere and sets no cookie', async () => {
    const { headers, body } = await door.inject({ url: page })
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    )
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['set-cookie']).toBeUndefined()
    expect(body).not.toContain('<script')
    expect(body).not.toContain('style=')
  })

  it('has a stylesheet whose address changes with its content', async () => {
    const { body } = await door.inject({ url: page })
    const href = /href="(\/r\/assets\/[^"]+)"/.exec(body)?.[1] ?? ''
    const style = await door.inject({ url: href })
    expect(style.headers['content-type']).toContain('text/css')
    expect(style.headers['cache-control']).toContain('immutable')
    expect((await door.inject({ url: '/r/assets/other.css' })).statusCode).toBe(404)
  })

  it('is not there for an unknown form or language, and says so in the language asked for', async () => {
    const unknown = await door.inject({ url: '/r/unknown?lang=be' })
    expect(unknown.statusCode).toBe(404)
    expect(unknown.body).toContain('Такой формы няма')
    const german = await door.inject({ url: '/r/invented-meeting?lang=de' })
    expect(german.statusCode).toBe(404)
    expect(german.body).toContain('Français')
  })
})

describe('a form sent by a browser', () => {
  it('is taken, and the page says that it is a request', async () => {
    const answer = await send(good)
    expect(answer.statusCode).toBe(201)
    expect(answer.body).toContain('Nous avons reçu votre réponse')
    expect(answer.body).toContain('demande')
    expect(answer.body).toContain(reference)
    expect(house.taken.at(-1)).toMatchObject({ form: 'invented-meeting', locale: 'fr', channel: 'web' })
  })

  it('carries the key of its page, so that it can be sent twice and stored once', async () => {
    const { body } = await door.inject({ url: page })
    const key = /name="idempotency-key" value="([\w-]{36})"/.exec(body)?.[1] ?? ''
    await send(`${good}&idempotency-key=${key}`)
    expect(house.taken.at(-1)).toMatchObject({ idempotencyKey: key })
    expect(house.taken.at(-1)?.submissionData.map(({ field }) => field)).toEqual(['attendance', 'nameAsOnId'])
  })

  it('comes back with every error tied to its question and every word that was typed', async () => {
    const typed = '"><script>alert(1)</script>'
    const answer = await send(
      encoded({ nameAsOnId: typed, email: 'nobody', companions: '99', photos: 'true' }),
    )
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toMatch(/<a href="#q-attendance"\s*>/)
    expect(answer.body).toMatch(/id="q-email"[^>]*aria-describedby="q-email-wrong" aria-invalid="true"/)
    expect(answer.body).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"')
    expect(answer.body).not.toContain('<script>')
    expect(answer.body).toMatch(/id="q-photos"[^>]* checked/)
    expect(answer.body).toContain('<title>Erreur')
  })

  it('is refused when a question is answered twice', async () => {
    const answer = await send(`${good}&nameAsOnId=Another`)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('deux réponses')
  })

  it.each([
    { ...browser, origin: 'https://other.example', 'sec-fetch-site': 'cross-site' },
    { 'content-type': browser['content-type'], origin: 'https://other.example' },
    { 'content-type': browser['content-type'], origin: 'null' },
    { 'content-type': browser['content-type'], 'sec-fetch-site': 'same-site' },
  ])('is refused from another site: %j', async (headers) => {
    const before = house.taken.length
    expect((await send(good, headers)).statusCode).toBe(403)
    expect(house.taken).toHaveLength(before)
  })

  it('is refused when the field that nobody sees was filled in', async () => {
    const before = house.taken.length
    expect((await send(`${good}&leave-empty=https%3A%2F%2Fspam.example`)).statusCode).toBe(400)
    expect(house.taken).toHaveLength(before)
  })

  it('is refused above 16 kilobytes and in other formats, on a page', async () => {
    const large = await send(encoded({ accessibility: 'x'.repeat(17_000) }))
    expect(large.statusCode).toBe(413)
    expect(large.body).toContain('<h1>Trop de texte</h1>')
    const json = await send('{}', { 'content-type': 'application/json' })
    expect(json.statusCode).toBe(415)
  })

  it('is kept on the page when it cannot be stored', async () => {
    house.broken = true
    const answer = await send(good)
    house.broken = false
    expect(answer.statusCode).toBe(503)
    expect(answer.body).toContain('value="Iryna Invented"')
    expect(answer.body).toContain('n’a pas été enregistrée')
  })
})
