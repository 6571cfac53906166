import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { inventedDoor } from './invented-door.ts'
import { tokenFor } from './invented-links.ts'

const house = inventedDoor()
const { door, done } = house
afterAll(() => door.close())
beforeEach(() => {
  done.length = 0
  house.now += 3_600_000
})

const headers = {
  'content-type': 'application/x-www-form-urlencoded',
  origin: 'https://alliance.example',
  'sec-fetch-site': 'same-origin',
}
const send = (name: string, answers: Record<string, string>, deed: string) =>
  door.inject({
    method: 'POST',
    url: `/r/i/${tokenFor(name)}${deed}?lang=fr`,
    headers,
    payload: new URLSearchParams(answers).toString(),
  })

describe('a deed', () => {
  it.each([
    ['withdraw', '/withdraw', '?lang=fr&done=withdrawn'],
    ['eraseOwn', '/erase', ''],
  ])('%s is done by its button alone', async (verb, deed, next) => {
    const answer = await send('answered', {}, deed)
    expect(answer.statusCode).toBe(303)
    expect(answer.headers.location).toBe(
      verb === 'eraseOwn' ? '/r/i/erased?lang=fr' : `/r/i/${tokenFor('answered')}${next}`,
    )
    expect(done).toMatchObject([{ verb, input: { locale: 'fr' } }])
  })

  it('erases of a delegation what has no page of its own, and says so', async () => {
    const { body } = await door.inject({ url: `/r/i/${tokenFor('delegationAnswered')}/erase?lang=en` })
    expect(body).toContain('Everybody else has a page of their own')
    const answer = await send('delegationAnswered', {}, '/erase')
    expect(answer.headers.location).toBe(`/r/i/${tokenFor('delegationAnswered')}?lang=fr&done=erased`)
  })

  it('passes the invitation on to a colleague who can be written to', async () => {
    const wrong = await send('invited', { 'colleague-name': '', 'colleague-email': 'x' }, '/delegate')
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('href="#colleague-name"')
    expect(wrong.body).toContain('value="x"')
    const colleague = { 'colleague-name': 'Ada', 'colleague-email': 'ada@example.org' }
    expect((await send('invited', colleague, '/delegate')).headers.location).toContain('done=delegated')
    expect(done).toMatchObject([{ verb: 'delegate', input: { name: 'Ada', email: 'ada@example.org' } }])
  })

  it('confirms an address by a button', async () => {
    const url = `/r/confirm/${tokenFor('unconfirmed')}?lang=fr`
    expect((await door.inject({ url })).body).toContain(`action="${url}"`)
    expect(done).toEqual([])
    const answer = await door.inject({ method: 'POST', url, headers, payload: '' })
    expect(answer.statusCode).toBe(303)
    expect(done).toMatchObject([{ verb: 'confirmAddress' }])
    const after = await door.inject({ url: `/r/confirm/${tokenFor('requested')}?lang=fr` })
    expect(after.body).toContain('Votre adresse est confirmée')
    expect(after.body).not.toContain('<form')
  })
})
