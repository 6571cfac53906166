import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import pg from 'pg'
import { publish } from '../../../src/publication/publish.ts'
import { withdraw } from '../../../src/publication/withdraw.ts'
import { openHouse, type House } from './house.ts'
import { enough } from './verbs-house.ts'

let house: House
let superuser: pg.Client

beforeAll(async () => {
  house = await openHouse()
  superuser = new pg.Client({ connectionString: house.database.superuserUrl })
  await superuser.connect()
})
afterAll(async () => {
  await superuser.end()
  await house.close()
})

const count = async (table = 'replies') =>
  Number((await house.studio.query(`select count(*) from ${table}`))[0]?.['count'])
const everythingStored = async () =>
  JSON.stringify([
    await house.studio.query('select * from replies'),
    await house.studio.query('select * from reply_events'),
    await house.studio.query('select * from mails'),
    await house.studio.query('select * from sealed_answers'),
  ])

describe('a guest’s answer', () => {
  it('is stored as a request, with what could harm its author sealed', async () => {
    const { status, body } = await house.send(
      [...enough, { field: 'diet', value: 'végane' }, { field: 'function', value: 'Deputy' }],
      {},
      'fr',
    )
    expect(status).toBe(201)
    const { id } = body['doc']
    const [reply] = await house.studio.query('select * from replies where id = $1', [id])
    expect(reply).toMatchObject({
      review_state: 'requested',
      partstat: 'accepted',
      locale: 'fr',
      channel: 'api',
    })
    const answers: { field: string; value: string }[] = reply!['answers']
    expect(answers).toContainEqual({ field: 'function', value: 'Deputy' })
    expect(answers.map(({ field }) => field)).not.toContain('nameAsOnId')
    const sealed = await house.studio.query(
      'select field from sealed_answers where reply_id = $1 order by field',
      [id],
    )
    expect(sealed.map(({ field }) => field)).toEqual(['diet', 'nameAsOnId'])
    expect(await everythingStored()).not.toMatch(/Iryna|végane/)
  })

  it('tells its sender nothing but its own reference', async () => {
    const { body } = await house.send(enough)
    expect(Object.keys(body)).toEqual(['message', 'doc'])
    expect(Object.keys(body['doc'])).toEqual(['id', 'form'])
  })

  it('cannot accept itself, speak for another channel or choose its own id', async () => {
    const id = '11111111-1111-4111-8111-111111111111'
    const { body } = await house.send(enough, {
      id,
      reviewState: 'accepted',
      channel: 'paper',
      partstat: 'delegated',
    })
    expect(body['doc'].id).not.toBe(id)
    const [reply] = await house.studio.query('select * from replies where id = $1', [body['doc'].id])
    expect(reply).toMatchObject({ review_state: 'requested', channel: 'api', partstat: 'accepted' })
  })

  it.each([
    ['required', [{ field: 'attendance', value: 'accepted' }]],
    ['unknown-option', [...enough, { field: 'workingLanguage', value: 'ru' }]],
    ['unknown-field', [...enough, { field: 'reviewState', value: 'accepted' }]],
    ['duplicate-field', [...enough, enough[1]!]],
    ['too-long', [...enough, { field: 'diet', value: 'x'.repeat(1001) }]],
    ['wrong-type', [...enough, { field: 'function', value: { $ne: null } }]],
  ])('is refused and not stored when it is %s', async (code, data) => {
    const before = await everythingStored()
    const { status, body } = await house.send(data, {}, 'be')
    expect(status).toBe(422)
    expect(body['errors'].map((error: { code: string }) => error.code)).toContain(code)
    expect(await everythingStored()).toBe(before)
  })

  it('keeps letters of every script and drops what reorders them', async () => {
    const { body } = await house.send([...enough, { field: 'function', value: 'חבר\u202E הכנסת\u0000' }])
    const [reply] = await house.studio.query('select answers from replies where id = $1', [body['doc'].id])
    expect(reply!['answers']).toContainEqual({ field: 'function', value: 'חבר הכנסת' })
  })
})

describe('a form', () => {
  const form = async () =>
    String((await house.studio.query("select id from forms where slug = 'paris-2025'"))[0]?.['id'])
  const change = async (data: object) => {
    const req = await house.studio.as('meetingManager')
    await house.studio.payload.update({
      collection: 'forms',
      id: await form(),
      locale: 'en',
      data,
      draft: true,
      req,
      overrideAccess: false,
    })
    await publish('forms', await form(), ['en'], await house.studio.as('meetingManager'))
  }

  it('takes no answers in a language it was not published in', async () => {
    expect(await house.send(enough, {}, 'de')).toMatchObject({
      status: 404,
      body: { code: 'form-not-found' },
    })
  })

  it('takes answers while it is open, and says in the guest’s language when it is not', async () => {
    await change({ opensAt: '2099-01-01T00:00:00Z' })
    await expect
      .poll(() => house.send(enough))
      .toMatchObject({ status: 403, body: { code: 'form-not-open' } })
    await change({ opensAt: null, closesAt: '2020-01-01T00:00:00Z' })
    await expect
      .poll(() => house.send(enough, {}, 'fr'))
      .toMatchObject({ status: 403, body: { title: 'Ce formulaire est fermé' } })
    await change({ closesAt: null })
    await expect.poll(() => house.send(enough)).toMatchObject({ status: 201 })
  })

  it('takes no answers to questions that are only drafted', async () => {
    const req = await house.studio.as('meetingManager')
    const { fields } = await house.studio.payload.findByID({
      collection: 'forms',
      id: await form(),
      locale: 'en',
      draft: true,
      depth: 0,
      req,
      overrideAccess: false,
    })
    const drafted = { blockType: 'text', name: 'drafted', label: 'Drafted' }
    await house.studio.payload.update({
      collection: 'forms',
      id: await form(),
      locale: 'en',
      data: { fields: [...(fields ?? []), drafted] } as never,
      draft: true,
      req,
      overrideAccess: false,
    })
    const { body } = await house.send([...enough, { field: 'drafted', value: 'x' }])
    expect(body['errors']).toMatchObject([{ field: 'drafted', code: 'unknown-field' }])
  })

  it('takes no answers after it was withdrawn', async () => {
    await withdraw('forms', await form(), ['be'], await house.studio.as('meetingManager'))
    await expect.poll(() => house.send(enough, {}, 'be')).toMatchObject({ status: 404 })
    expect(await house.send(enough, {}, 'fr')).toMatchObject({ status: 201 })
  })
})

describe('when Postgres refuses', () => {
  const broken = async (trigger: string, work: () => Promise<void>) => {
    await superuser.query(
      `create function refuse() returns trigger language plpgsql as $$ begin raise 'refused'; end $$; ${trigger}`,
    )
    await work().finally(() => superuser.query('drop function refuse cascade'))
  }

  it('a sealed answer, its reply is not stored either', async () => {
    await broken(
      'create trigger refuse before insert on sealed_answers for each row execute function refuse()',
      async () => {
        const before = await count()
        expect(await house.send(enough)).toMatchObject({ status: 503, body: { code: 'unavailable' } })
        expect(await count()).toBe(before)
      },
    )
  })

  it('the commit, nobody is thanked for an answer that is lost', async () => {
    await broken(
      'create constraint trigger refuse after insert on replies deferrable initially deferred for each row execute function refuse()',
      async () => {
        const before = await count()
        expect(await house.send(enough)).toMatchObject({ status: 503 })
        expect(await count()).toBe(before)
      },
    )
  })

  it('or drops the connections, the next answers are taken', async () => {
    await superuser.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'alliance_guests'",
    )
    await expect.poll(() => house.send(enough)).toMatchObject({ status: 201 })
  })

  it('the log holds nothing that a guest typed', () => {
    expect(house.log.join('')).toContain('P0001')
    expect(house.log.join('')).not.toContain('Iryna')
  })
})
