import { afterAll, describe, expect, it } from 'vitest'
import { openDoor } from '../../../src/guests/door.ts'
import { ownOrigins } from '../../../src/guests/origin.ts'
import type { Submission } from '../../../src/rsvp/answer.ts'
import { problem } from '../../../src/rsvp/problems.ts'
import { readAnswers } from '../../../src/rsvp/read-answers.ts'
import { goodAnswers, inventedForm } from './fixtures.ts'

const form = inventedForm()
const taken: Submission[] = []
const log: string[] = []
let broken = false

/** Reads answers as the verb does and keeps them in memory; the verb on Postgres is tested in tests/integration. */
const take = async (submission: Submission) => {
  if (broken)
    throw Object.assign(new Error(`insert failed: ${JSON.stringify(submission)}`), { code: '57P01' })
  const { errors } = readAnswers(form, submission.submissionData)
  if (errors.length > 0) {
    return { accepted: false as const, problem: problem('invalid-answers', submission.locale, errors), form }
  }
  taken.push(submission)
  return { accepted: true as const, reference: '0f0e0d0c-0000-4000-8000-000000000001', form }
}

const door = openDoor(
  {
    findForm: async (reference, locale) =>
      reference === 'invented-meeting' && locale !== 'de' ? form : null,
    languagesOf: async (reference) => (reference === 'invented-meeting' ? ['en', 'fr', 'be'] : []),
    take,
    own: ownOrigins('https://alliance.example'),
  },
  { write: (line) => log.push(line) },
)
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
const post = (payload: unknown, headers: Record<string, string | undefined> = {}, query = '') =>
  door.inject({
    method: 'POST',
    url: `/api/form-submissions${query}`,
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  })
const submission = { form: 'invented-meeting', submissionData: goodAnswers }
const manyAnswers = Array(201).fill({ field: 'a', value: 1 })

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
    expect(answer.body).toContain('0f0e0d0c-0000-4000-8000-000000000001')
    expect(taken.at(-1)).toMatchObject({ form: 'invented-meeting', locale: 'fr', channel: 'web' })
  })

  it('comes back with every error tied to its question and every word that was typed', async () => {
    const typed = '"><script>alert(1)</script>'
    const answer = await send(
      encoded({ nameAsOnId: typed, email: 'nobody', companions: '99', photos: 'true' }),
    )
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('<a href="#q-attendance">')
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
    const before = taken.length
    expect((await send(good, headers)).statusCode).toBe(403)
    expect(taken).toHaveLength(before)
  })

  it('is refused when the field that nobody sees was filled in', async () => {
    const before = taken.length
    expect((await send(`${good}&leave-empty=https%3A%2F%2Fspam.example`)).statusCode).toBe(400)
    expect(taken).toHaveLength(before)
  })

  it('is refused above 16 kilobytes and in other formats, on a page', async () => {
    const large = await send(encoded({ accessibility: 'x'.repeat(17_000) }))
    expect(large.statusCode).toBe(413)
    expect(large.body).toContain('<h1>Trop de texte</h1>')
    const json = await send('{}', { 'content-type': 'application/json' })
    expect(json.statusCode).toBe(415)
  })

  it('is kept on the page when it cannot be stored', async () => {
    broken = true
    const answer = await send(good)
    broken = false
    expect(answer.statusCode).toBe(503)
    expect(answer.body).toContain('value="Iryna Invented"')
    expect(answer.body).toContain('n’a pas été enregistrée')
  })
})

describe('a form sent by a program', () => {
  it('is taken in the body shape of the form builder and answered with little', async () => {
    const answer = await post(submission, {}, '?locale=fr')
    expect(answer.statusCode).toBe(201)
    expect(answer.json()).toEqual({
      message: 'Votre réponse a été reçue comme une demande. Les organisateurs confirmeront.',
      doc: { id: '0f0e0d0c-0000-4000-8000-000000000001', form: form.id },
    })
    expect(taken.at(-1)).toMatchObject({ locale: 'fr', channel: 'api' })
  })

  it('is refused with a problem document in the language asked for', async () => {
    const answer = await post({ form: 'invented-meeting', submissionData: [] }, {}, '?locale=be')
    expect(answer.statusCode).toBe(422)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(answer.headers['content-language']).toBe('be')
    expect(answer.json()).toMatchObject({
      type: 'urn:alliance:problem:invalid-answers',
      status: 422,
      code: 'invalid-answers',
      errors: [
        { field: 'attendance', code: 'required' },
        { field: 'nameAsOnId', code: 'required' },
      ],
    })
  })

  it.each([
    ['broken JSON', '{', {}, 400, 'invalid-request'],
    ['a list', '[]', {}, 400, 'invalid-request'],
    ['empty', '', {}, 400, 'invalid-request'],
    ['without answers', '{"form":"x"}', {}, 400, 'invalid-request'],
    ['a query for a form', '{"form":{"equals":"x"},"submissionData":[]}', {}, 400, 'invalid-request'],
    [
      'a query for a field',
      '{"form":"x","submissionData":[{"field":{"$ne":1},"value":1}]}',
      {},
      400,
      'invalid-request',
    ],
    [
      'poisoning prototypes',
      '{"form":"x","submissionData":[],"__proto__":{"admin":true}}',
      {},
      400,
      'invalid-request',
    ],
    [
      'more than 200 answers',
      JSON.stringify({ form: 'x', submissionData: manyAnswers }),
      {},
      400,
      'invalid-request',
    ],
    [
      'larger than 16 KB',
      JSON.stringify({ form: 'x', submissionData: 'x'.repeat(17_000) }),
      {},
      413,
      'too-large',
    ],
    ['urlencoded', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'unsupported-type'],
    ['plain text', '{}', { 'content-type': 'text/plain' }, 415, 'unsupported-type'],
    [
      'from another site',
      JSON.stringify(submission),
      { origin: 'https://other.example' },
      403,
      'origin-not-allowed',
    ],
  ])('is refused when it is %s', async (_, body, headers, status, code) => {
    const answer = await post(body, headers)
    expect(answer.json()).toMatchObject({ status, code })
    expect(answer.statusCode).toBe(status)
  })

  it('is refused in a language that does not exist', async () => {
    expect((await post(submission, {}, '?locale=xx')).json()).toMatchObject({
      status: 400,
      code: 'unknown-locale',
    })
  })

  it('gets no permission for other origins', async () => {
    const asked = await door.inject({
      method: 'OPTIONS',
      url: '/api/form-submissions',
      headers: { origin: 'https://other.example', 'access-control-request-method': 'POST' },
    })
    const answered = await post(submission, { origin: 'https://alliance.example' })
    for (const { headers } of [asked, answered]) {
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
    expect(asked.statusCode).toBe(204)
  })

  it('is told of a failure without what failed, and neither does the log tell what was typed', async () => {
    log.length = 0
    broken = true
    const answer = await post(submission, { 'x-forwarded-for': '192.0.2.7' })
    broken = false
    expect(log.join('')).toContain('57P01')
    expect(log.join('')).not.toMatch(/Iryna|192\.0\.2\.7|127\.0\.0\.1/)
    expect(answer.statusCode).toBe(503)
    expect(answer.body).not.toContain('Iryna')
    expect(answer.json()).toMatchObject({ code: 'unavailable' })
  })
})
