import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { inventedDoor } from './invented-door.ts'
import { tokenFor } from './invented-links.ts'
import { dinner } from './invented-visit.ts'

const house = inventedDoor()
const { door, done } = house
afterAll(() => door.close())
beforeEach(() => {
  done.length = 0
  house.now += 3_600_000
})

const browser = {
  'content-type': 'application/x-www-form-urlencoded',
  origin: 'https://alliance.example',
  'sec-fetch-site': 'same-origin',
}
type Answers = Record<string, string> | [string, string][]
const send = (name: string, answers: Answers, deed = '', headers: Record<string, string> = browser) =>
  door.inject({
    method: 'POST',
    url: `/r/i/${tokenFor(name)}${deed}?lang=fr`,
    headers,
    payload: new URLSearchParams(answers).toString(),
  })
const key = '5d0c3a52-0000-4000-8000-000000000001'
const good = { attendance: 'accepted', nameAsOnId: 'Iryna Invented', 'idempotency-key': key }

describe('an answer', () => {
  it('goes to the verb under the key of the page, and then the page is read again', async () => {
    const answer = await send('invited', { ...good, 'answered-by': 'self', 'sign-up': dinner })
    expect(answer.statusCode).toBe(303)
    expect(answer.headers.location).toBe(`/r/i/${tokenFor('invited')}?lang=fr&done=answered`)
    expect(done).toMatchObject([
      {
        verb: 'respond',
        input: {
          locale: 'fr',
          channel: 'web',
          idempotencyKey: key,
          answeredBy: { kind: 'self' },
          people: [
            {
              answers: [
                { field: 'attendance', value: 'accepted' },
                { field: 'nameAsOnId', value: 'Iryna Invented' },
              ],
              items: [dinner],
            },
          ],
        },
      },
    ])
  })

  it('by an assistant names the assistant, who must be known', async () => {
    const assistant = {
      'answered-by': 'assistant',
      'answered-by-name': 'Ales',
      'answered-by-email': 'ales@example.org',
    }
    await send('invited', { ...good, ...assistant })
    expect(done[0]?.input.answeredBy).toEqual({ kind: 'assistant', name: 'Ales', email: 'ales@example.org' })
    const nameless = await send('invited', {
      attendance: '',
      'answered-by': 'assistant',
      'answered-by-email': 'x',
    })
    expect(nameless.statusCode).toBe(422)
    for (const id of ['answered-by-name', 'answered-by-email', 'q-attendance', 'q-nameAsOnId'])
      expect(nameless.body).toMatch(new RegExp(`href="#${id}"`))
    expect(done).toHaveLength(1)
  })

  it('that declines needs nothing else and gives up what was signed up for', async () => {
    await send('answered', { attendance: 'declined', 'sign-up': dinner, 'idempotency-key': key })
    expect(done[0]?.input.people).toEqual([
      { answers: [{ field: 'attendance', value: 'declined' }], items: [] },
    ])
  })

  it('for an organization says who comes', async () => {
    const nobody = await send('organization', { ...good, 'person-name': ' ' })
    expect(nobody.statusCode).toBe(422)
    expect(nobody.body).toContain('href="#person-name"')
    await send('organization', { ...good, 'person-name': 'Ada', 'person-email': 'ada@example.org' })
    expect(done[0]?.input.people[0]).toMatchObject({ guestName: 'Ada', guestEmail: 'ada@example.org' })
  })

  it('comes back with what is wrong beside it and everything that was typed', async () => {
    const answer = await send('invited', [
      ['email', 'nobody'],
      ['companions', '99'],
      ['sign-up', dinner],
      ['sign-up', 'unknown'],
      ['answered-by', 'self'],
      ['idempotency-key', key],
    ])
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toMatch(/id="q-email"[^>]*aria-describedby="q-email-wrong" aria-invalid="true"/)
    expect(answer.body).toContain('value="nobody"')
    expect(answer.body).toMatch(new RegExp(`value="${dinner}"[^>]*checked`))
    expect(answer.body).toContain('href="#sign-up"')
    expect(answer.body).not.toContain(key)
    expect(done).toEqual([])
  })

  it('that was given twice or to no question is refused', async () => {
    const twice = await send('invited', [...Object.entries(good), ['nameAsOnId', 'Another']])
    expect(twice.body).toContain('deux réponses')
    expect((await send('invited', { ...good, isAdmin: 'true' })).statusCode).toBe(422)
    expect(done).toEqual([])
  })

  it.each([
    { ...browser, origin: 'https://other.example', 'sec-fetch-site': 'cross-site' },
    { 'content-type': browser['content-type'], origin: 'null' },
  ])('from another site is refused, whatever it wants: %j', async (headers) => {
    for (const deed of ['', '/withdraw', '/delegate', '/erase'])
      expect((await send('answered', good, deed, headers)).statusCode).toBe(403)
    expect(done).toEqual([])
  })

  it('is refused when the field that nobody sees was filled in', async () => {
    expect((await send('invited', { ...good, 'leave-empty': 'x' })).statusCode).toBe(400)
    expect(done).toEqual([])
  })

  it('after the deadline is kept on the page, which says whom to write to', async () => {
    const answer = await send('closed', { ...good, accessibility: 'A chair in front' })
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('Le délai est dépassé')
    expect(answer.body).toContain('mailto:desk@example.org')
    expect(answer.body).toContain('A chair in front')
  })

  it('that cannot be stored stays on the page under the same key, and the log tells nothing of it', async () => {
    house.broken = true
    const answer = await send('invited', { ...good, accessibility: 'A chair in front' })
    house.broken = false
    expect(answer.statusCode).toBe(503)
    expect(answer.body).toContain('A chair in front')
    expect(answer.body).toContain(`value="${key}"`)
    expect(answer.body).toContain('n’a pas été enregistrée')
    expect(house.log.join('')).not.toContain('Iryna')
  })
})

describe('a coordinator', () => {
  it('names people, holds a place, and leaves places empty', async () => {
    const answer = await send('delegation', {
      'will-come': 'yes',
      'place-0-name': 'Ada Invented',
      'place-0-role': 'headOfDelegation',
      'place-0-email': 'ada@example.org',
      'place-0-sign-up': dinner,
      'place-2-hold': 'true',
      'place-2-role': 'member',
      'place-2-until': '2031-09-20',
      'answered-by-name': 'Coordinator',
      'idempotency-key': key,
    })
    expect(answer.statusCode).toBe(303)
    const { people, answeredBy } = done[0]!.input
    expect(answeredBy).toEqual({ kind: 'coordinator', name: 'Coordinator', email: null })
    expect(people).toEqual([
      {
        guestName: 'Ada Invented',
        guestEmail: 'ada@example.org',
        guestRole: 'headOfDelegation',
        items: [dinner],
      },
      { guestName: '', guestEmail: '', guestRole: 'member', isHold: true, namesBy: '2031-09-20', items: [] },
    ])
  })

  it('is told in which place something is wrong', async () => {
    const { body, statusCode } = await send('delegation', {
      'will-come': 'yes',
      'place-2-name': 'Ada Invented',
      'place-2-email': 'nobody',
    })
    expect(statusCode).toBe(422)
    expect(body).toMatch(/href="#place-2-email"\s*>\s*<span\s*>Place 3, /)
    expect(body).toMatch(/id="place-2-email"[^>]*aria-invalid="true"/)
    expect(body).not.toMatch(/id="place-0-email"[^>]*aria-invalid/)
  })

  it('must say that nobody comes, or who', async () => {
    const { body, statusCode } = await send('delegation', { 'will-come': 'yes' })
    expect(statusCode).toBe(422)
    expect(body).toContain('Indiquez au moins une personne')
    await send('delegation', { 'will-come': 'no', 'place-0-name': 'Left over' })
    expect(done[0]?.input.people).toEqual([])
  })

  it('keeps those who were there and leaves out whose place was emptied', async () => {
    await send('delegationAnswered', {
      'will-come': 'yes',
      'place-0-reply': 'b1000000-0000-4000-8000-000000000001',
      'place-0-name': '',
      'place-1-reply': 'b1000000-0000-4000-8000-000000000002',
      'place-1-name': 'Now Named',
      'place-1-hold': 'true',
    })
    expect(done[0]?.input.people).toEqual([
      { reply: 'b1000000-0000-4000-8000-000000000002', guestName: 'Now Named', guestEmail: '', items: [] },
    ])
  })
})
