import { solveChallenge, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDoor } from '../../../src/guests/door.ts'
import { wire } from '../../../src/guests/wire.ts'
import { codeOf, linkKey, spacedCode } from '../../../src/links/token.ts'
import { publicApi } from '../../../src/mail/letter-source.ts'
import { formsFrom } from '../../../src/rsvp/form.ts'
import { inventRoom } from './invited.ts'
import { enough, openVerbs, type VerbsHouse } from './verbs-house.ts'

let house: VerbsHouse
let door: FastifyInstance
let owner: pg.Client
let room: Awaited<ReturnType<typeof inventRoom>>

beforeAll(async () => {
  house = await openVerbs(async (answering, publicUrl) => {
    door = openDoor(
      wire({
        answering,
        languagesOf: (reference) => formsFrom(publicUrl()).languagesOf(reference),
        readPublic: (path) => publicApi(publicUrl())(path),
        publicUrl: 'http://localhost:3000',
      }),
      { write: () => undefined },
    )
    return door.listen({ host: '127.0.0.1', port: 0 })
  })
  owner = new pg.Client({ connectionString: house.database.ownerUrl })
  await owner.connect()
  room = await inventRoom(house.studio.payload, house.deps.key, {
    capacity: 2,
    places: 3,
    items: [{ title: 'Dinner', capacity: 1 }],
  })
})
afterAll(async () => {
  await owner.end()
  await door.close()
  await house.close()
})

const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost:3000' }
const read = (url: string) => door.inject({ url: `${url}?lang=en` })
const send = (url: string, answers: [string, string][]) =>
  door.inject({
    method: 'POST',
    url: `${url}?lang=en`,
    headers,
    payload: new URLSearchParams(answers).toString(),
  })
const filled: [string, string][] = enough.map(({ field, value }) => [field, value])
const keyOn = (page: string): string => /name="idempotency-key" value="([^"]+)"/.exec(page)?.[1] ?? ''
const everything = async (): Promise<string> => {
  const { rows } = await owner.query(
    `select md5(string_agg(query_to_xml(format('select * from %I.%I', schemaname, tablename), true, true, '')::text, '' order by tablename)) as state
      from pg_tables where schemaname in ('public', 'rsvp')`,
  )
  return rows[0].state
}

describe('the personal page over the database', () => {
  it('takes an answer once however often it is sent, shows it, changes it and gives the seat back', async () => {
    const { token, invitation } = await room.invite({ name: 'First Guest' })
    const url = `/r/i/${token}`
    const form = await read(url)
    expect(form.statusCode).toBe(200)
    expect(form.body).toContain('First Guest')
    const answer: [string, string][] = [
      ...filled,
      ['sign-up', room.items[0]!],
      ['idempotency-key', keyOn(form.body)],
    ]
    for (let count = 0; count < 3; count++) expect((await send(url, answer)).statusCode).toBe(303)
    const { rows } = await owner.query('select * from replies where invitation_id = $1', [invitation])
    expect(rows).toMatchObject([{ partstat: 'accepted', seat_state: 'confirmed', revision: '1' }])
    const shown = await read(url)
    expect(shown.body).toContain('Your seat is confirmed.')
    expect(shown.body).toContain('stored encrypted')
    expect(shown.body).not.toContain('Iryna Invented')

    const change = await door.inject({ url: `${url}?lang=en&change=1` })
    const changed = await send(url, [
      ['attendance', 'tentative'],
      ['publicationChoice', 'name'],
      ['idempotency-key', keyOn(change.body)],
    ])
    expect(changed.statusCode).toBe(303)
    expect((await read(url)).body).toContain('You do not know yet.')
    expect((await send(`${url}/withdraw`, [])).statusCode).toBe(303)
    expect((await read(url)).body).toContain('You do not take part.')
  })

  it('opens by the code from paper, and not by a code next to it', async () => {
    const { nonce } = await room.invite({ name: 'Paper Guest' })
    const code = codeOf(nonce, linkKey(house.deps.key))
    const answer = await send('/r', [['letter-code', spacedCode(code).toLowerCase()]])
    expect((await door.inject({ url: String(answer.headers.location) })).body).toContain('Paper Guest')
    const other = code.replace(/.$/, (last) => (last === '7' ? '8' : '7'))
    expect((await read(`/r/i/${other}`)).statusCode).toBe(404)
  })

  it('takes a delegation with a hold, and gives each named person a page of their own', async () => {
    const { token, invitation } = await room.invite({ name: 'A group', kind: 'group', places: 3 })
    const url = `/r/i/${token}`
    const form = await read(url)
    const answer = await send(url, [
      ['will-come', 'yes'],
      ['place-0-name', 'Ada Invented'],
      ['place-0-email', 'ada@example.org'],
      ['place-0-role', 'headOfDelegation'],
      ['place-1-hold', 'true'],
      ['place-1-until', '2031-09-20'],
      ['answered-by-name', 'Coordinator'],
      ['idempotency-key', keyOn(form.body)],
    ])
    expect(answer.statusCode).toBe(303)
    const { rows } = await owner.query(
      'select guest_name, guest_role, is_hold, names_by, answered_by_kind from replies where invitation_id = $1 order by position',
      [invitation],
    )
    expect(rows).toMatchObject([
      { guest_name: 'Ada Invented', guest_role: 'headOfDelegation', answered_by_kind: 'coordinator' },
      { guest_name: null, is_hold: true },
    ])
    const { body } = await read(url)
    expect(body).toContain('Ada Invented')
    expect(body).toMatch(/Name to follow, by 20 September 2031/)
  })

  it('says the same, in every byte, of links that never were, were ended or have expired', async () => {
    const ended = await room.invite()
    const expired = await room.invite()
    await owner.query('update links set revoked_at = now() where id = $1', [ended.id])
    await owner.query(`update links set expires_at = now() - interval '1 hour' where id = $1`, [expired.id])
    const pages = await Promise.all(
      [ended.token, expired.token, 'x'.repeat(32), 'x'].map((token) => read(`/r/i/${token}`)),
    )
    expect(pages.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404])
    expect(new Set(pages.map(({ body }) => body)).size).toBe(1)
  })

  it('changes nothing in any table when programs open everything', async () => {
    const { token } = await room.invite({ name: 'Scanned Guest' })
    const before = await everything()
    for (const deed of ['', '/withdraw', '/delegate', '/erase', '/letter.pdf', '/calendar.ics', '/data.json'])
      for (const method of ['GET', 'HEAD'] as const)
        await door.inject({ method, url: `/r/i/${token}${deed}` })
    await door.inject({ url: `/r/confirm/${token}` })
    expect(await everything()).toBe(before)
  })

  it('passes the invitation on as a draft for staff', async () => {
    const { token, invitation } = await room.invite({ name: 'Busy Guest' })
    const answer = await send(`/r/i/${token}/delegate`, [
      ['colleague-name', 'Ada Colleague'],
      ['colleague-email', 'ada@example.org'],
    ])
    expect(answer.statusCode).toBe(303)
    const { rows } = await owner.query(
      'select name, invite_state from invitations where delegated_from_id = $1',
      [invitation],
    )
    expect(rows).toEqual([{ name: 'Ada Colleague', invite_state: 'draft' }])
    expect((await read(`/r/i/${token}`)).body).toContain('You have passed the invitation on')
  })

  it('erases what a guest answered', async () => {
    const { token, invitation } = await room.invite({ name: 'Leaving Guest' })
    const form = await read(`/r/i/${token}`)
    await send(`/r/i/${token}`, [...filled, ['idempotency-key', keyOn(form.body)]])
    const data = await read(`/r/i/${token}/data.json`)
    expect(JSON.stringify(data.json())).toContain('Iryna Invented')
    const erased = await send(`/r/i/${token}/erase`, [])
    expect(erased.headers.location).toBe('/r/i/erased?lang=en')
    const { rowCount } = await owner.query('select 1 from replies where invitation_id = $1', [invitation])
    expect(rowCount).toBe(0)
  })
})

describe('an answer without a link', () => {
  const submit = (altcha: unknown) =>
    door.inject({
      method: 'POST',
      url: '/api/form-submissions',
      payload: { form: 'paris-2025', submissionData: enough, altcha },
    })

  it('needs a proof that Postgres lets through once, also when it comes many times at once', async () => {
    expect((await submit(undefined)).json()).toMatchObject({ code: 'proof-needed' })
    const challenge: Challenge = (await door.inject({ url: '/api/form-submissions/challenge' })).json()
    const solution = await solveChallenge({ challenge, deriveKey })
    const answers = await Promise.all(Array.from({ length: 8 }, () => submit({ challenge, solution })))
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, ...Array(7).fill(403)])
    const { rows } = await owner.query('select proof from rsvp.spent_proofs')
    expect(rows).toEqual([{ proof: challenge.parameters.nonce }])
  })

  it('is taken from the page of a site that staff registered, as soon as that is public', async () => {
    const asks = (origin: string) =>
      door.inject({ method: 'OPTIONS', url: '/api/form-submissions', headers: { origin } })
    const site = 'https://parliament.example'
    expect((await asks(site)).headers['access-control-allow-origin']).toBeUndefined()
    await house.studio.payload.update({
      collection: 'forms',
      where: { slug: { equals: 'paris-2025' } },
      data: { origins: [{ origin: site }], _status: 'published' } as never,
      locale: 'en',
      overrideAccess: true,
    })
    await expect.poll(async () => (await asks(site)).headers['access-control-allow-origin']).toBe(site)
    expect((await asks('https://other.example')).headers['access-control-allow-origin']).toBeUndefined()
  })
})
