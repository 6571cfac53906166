import { afterAll, describe, expect, it } from 'vitest'
import { goodAnswers } from './fixtures.ts'
import { inventedDoor, reference } from './invented-door.ts'

const house = inventedDoor()
const { door, form } = house
afterAll(() => door.close())

const post = (payload: unknown, headers: Record<string, string | undefined> = {}, query = '') =>
  door.inject({
    method: 'POST',
    url: `/api/form-submissions${query}`,
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  })
const submission = { form: 'invented-meeting', submissionData: goodAnswers }
const manyAnswers = Array(201).fill({ field: 'a', value: 1 })

describe('a form sent by a program', () => {
  it('is taken in the body shape of the form builder and answered with little', async () => {
    const answer = await post(submission, {}, '?locale=fr')
    expect(answer.statusCode).toBe(201)
    expect(answer.json()).toEqual({
      message: 'Votre réponse a été reçue comme une demande. Les organisateurs confirmeront.',
      doc: { id: reference, form: form.id },
    })
    expect(house.taken.at(-1)).toMatchObject({ locale: 'fr', channel: 'api' })
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

  it('carries a key in its body or its header, and neither is an answer', async () => {
    await post({ ...submission, idempotencyKey: 'key-in-the-body' })
    expect(house.taken.at(-1)).toMatchObject({
      idempotencyKey: 'key-in-the-body',
      submissionData: goodAnswers,
    })
    await post(submission, { 'idempotency-key': '"key-in-the-header"' })
    expect(house.taken.at(-1)).toMatchObject({ idempotencyKey: 'key-in-the-header' })
    expect((await post({ ...submission, idempotencyKey: 'x' })).statusCode).toBe(400)
  })

  it('is told of a failure without what failed, and neither does the log tell what was typed', async () => {
    house.log.length = 0
    house.broken = true
    const answer = await post(submission, { 'x-forwarded-for': '192.0.2.7' })
    house.broken = false
    expect(house.log.join('')).toContain('57P01')
    expect(house.log.join('')).not.toMatch(/Iryna|192\.0\.2\.7|127\.0\.0\.1/)
    expect(answer.statusCode).toBe(503)
    expect(answer.body).not.toContain('Iryna')
    expect(answer.json()).toMatchObject({ code: 'unavailable' })
  })
})
