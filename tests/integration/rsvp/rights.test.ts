import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer } from '../../../src/rsvp/answer.ts'
import { respond } from '../../../src/rsvp/respond.ts'
import { enough, openVerbs, type VerbsHouse } from './verbs-house.ts'
import { coming, inventRoom } from './invited.ts'
import { readableInTheCatalogue, tablesInTheCatalogue } from './rights.ts'

let house: VerbsHouse
let guest: pg.Client
let owner: pg.Client
let a: Invited
let b: Invited
let request: string

type Invited = {
  hash: string
  id: string
  invitation: string
  reply: string
  meeting: string
  category: string
  item: string
}

beforeAll(async () => {
  house = await openVerbs()
  guest = new pg.Client({ connectionString: house.database.guestsUrl })
  owner = new pg.Client({ connectionString: house.database.ownerUrl })
  await Promise.all([guest.connect(), owner.connect()])
  a = await invited()
  b = await invited()
  const outcome = await answer(house.deps, {
    form: 'paris-2025',
    submissionData: enough,
    locale: 'en',
    channel: 'api',
  })
  request = outcome.accepted ? outcome.reference : ''
})
afterAll(async () => {
  await Promise.all([guest.end(), owner.end()])
  await house.close()
})

const invited = async (): Promise<Invited> => {
  const room = await inventRoom(house.studio.payload, house.deps.key, {
    capacity: 3,
    items: [{ title: 'Dinner', capacity: 3 }],
  })
  const { hash, id, invitation } = await room.invite()
  const outcome = await respond(house.deps, coming(hash, { items: room.items }))
  const reply = outcome.accepted ? outcome.replies[0]!.id : ''
  return { hash, id, invitation, reply, meeting: room.meeting, category: room.category, item: room.items[0]! }
}

/** What the role sees or is told, in a transaction that shows this link and is undone. */
const under = async (link: string | null, sql: string, values: unknown[] = []) => {
  await guest.query('begin')
  if (link) await guest.query("select set_config('alliance.link', $1, true)", [link])
  const outcome = await guest.query(sql, values).then(
    ({ rows, rowCount }) => ({ rows, rowCount }),
    ({ code }: { code: string }) => ({ code }),
  )
  await guest.query('rollback')
  return outcome
}
const refused = { code: '42501' }
const untouched = { rowCount: 0 }
const tables = async () =>
  (await owner.query<{ name: string }>(tablesInTheCatalogue)).rows.map(({ name }) => name)
const readable = async () =>
  (await owner.query<{ name: string; columns: string }>(readableInTheCatalogue)).rows

describe('the database role of the guests’ door', () => {
  it('sees nothing without a link, in any table; seats and pools say nothing about anybody', async () => {
    expect((await tables()).length).toBeGreaterThan(100)
    const open = new Set(['rsvp.pools', 'rsvp.seats', 'rsvp.spent_proofs'])
    for (const { name, columns } of (await readable()).filter((one) => !open.has(one.name)))
      for (const link of [null, '', randomUUID()])
        expect(await under(link, `select ${columns} from ${name}`), name).toMatchObject(untouched)
    const known = new Set((await readable()).map(({ name }) => name))
    for (const name of await tables())
      if (!known.has(name)) expect(await under(null, `select 1 from ${name}`), name).toEqual(refused)
  })

  it('sees with a link exactly what belongs to it', async () => {
    const mine: Record<string, [string, unknown[]]> = {
      'public.links': ['id = $1', [a.id]],
      'public.invitations': ['id = $1', [a.invitation]],
      'public.replies': ['id = $1', [a.reply]],
      'public.sealed_answers': ['reply_id = $1', [a.reply]],
      'public.reply_events': ['reply_id = $1', [a.reply]],
      'public.registration_categories': ['id = $1', [a.category]],
      'public.registration_categories_locales': ['_parent_id = $1', [a.category]],
      'public.registration_categories_rels': ['parent_id = $1', [a.category]],
      'public.agenda_items': ['id = $1', [a.item]],
      'public.agenda_items_locales': ['_parent_id = $1', [a.item]],
      'public.mails': ['false', []],
      'public.audit': ['false', []],
      'rsvp.idempotency_keys': ['false', []],
      'rsvp.pools': ['true', []],
      'rsvp.seats': ['true', []],
      'rsvp.spent_proofs': ['true', []],
    }
    const found = await readable()
    expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(mine).sort())
    for (const { name, columns } of found) {
      const [condition, values] = mine[name]!
      const expected = await owner.query(`select ${columns} from ${name} where ${condition}`, values)
      const seen = await under(a.hash, `select ${columns} from ${name}`)
      expect('rows' in seen ? seen.rows : seen, name).toEqual(expected.rows)
      if (values.length > 0) expect(expected.rows.length, name).toBeGreaterThan(0)
    }
  })

  it('sees no item that is for staff or was deleted', async () => {
    const item = 'select id from agenda_items'
    for (const change of ["audience = 'staff'", 'deleted_at = now()']) {
      await owner.query(`update agenda_items set ${change} where id = $1`, [a.item])
      expect(await under(a.hash, item)).toMatchObject(untouched)
      await owner.query(`update agenda_items set audience = 'delegations', deleted_at = null where id = $1`, [
        a.item,
      ])
    }
    expect(await under(a.hash, item)).toMatchObject({ rowCount: 1 })
  })

  it('cannot change, delete or answer for what another link opens', async () => {
    for (const [sql, id] of [
      ["update replies set guest_name = 'x' where id = $1", b.reply],
      ['delete from replies where id = $1', b.reply],
      ['delete from sealed_answers where reply_id = $1', b.reply],
      ["update invitations set partstat = 'declined' where id = $1", b.invitation],
      ['update links set revoked_at = now() where id = $1', b.id],
      ['delete from rsvp.seats where reply_id = $1', b.reply],
      ['select 1 from replies where id = $1 for update', b.reply],
    ] as const)
      expect(await under(a.hash, sql, [id]), sql).toMatchObject(untouched)
    for (const [sql, values] of [
      [
        "insert into replies (form_id, invitation_id, locale, submitted_at, review_state) select form_id, $1, 'en', now(), 'requested' from replies limit 1",
        [b.invitation],
      ],
      ["insert into sealed_answers (reply_id, field, value) values ($1, 'x', 'x')", [b.reply]],
      ["insert into reply_events (reply_id, at, event_type) values ($1, now(), 'withdrawn')", [b.reply]],
      ["insert into links (purpose, reply_id, nonce, link_hash) values ('reply', $1, 'x', 'x')", [b.reply]],
      [
        "insert into links (purpose, reply_id, invitation_id, nonce, link_hash) values ('reply', $1, $2, 'x', 'x')",
        [a.reply, b.invitation],
      ],
      [
        "insert into links (purpose, invitation_id, nonce, link_hash) values ('invitation', $1, 'x', 'x')",
        [a.invitation],
      ],
      [
        "insert into mails (kind, \"to\", queued_at, reply_id) values ('change', 'x@example.org', now(), $1)",
        [b.reply],
      ],
      ["insert into mails (kind, \"to\", queued_at) values ('invitation', 'x@example.org', now())", []],
    ] as const)
      expect(await under(a.hash, sql, [...values]), sql).toEqual(refused)
  })

  it('cannot accept a request, take a seat for one, or speak for staff', async () => {
    for (const sql of [
      "update replies set review_state = 'accepted' where id = $1",
      "update replies set seat_state = 'confirmed' where id = $1",
      'update replies set checked_in_at = now() where id = $1',
      'update replies set invitation_id = null where id = $1',
      "insert into reply_events (reply_id, at, event_type) values ($1, now(), 'accepted')",
      "insert into reply_events (reply_id, at, event_type, actor_id) values ($1, now(), 'changed', gen_random_uuid())",
    ])
      expect(await under(a.hash, sql, [a.reply]), sql).toEqual(refused)
    const own = `with mine as (insert into replies (id, form_id, locale, submitted_at, review_state)
      select gen_random_uuid(), form_id, 'en', now(), $1::enum_replies_review_state from replies limit 1 returning id) select id from mine`
    expect(await under(a.hash, own, ['accepted'])).toEqual(refused)
    expect(await under(a.hash, own, ['requested'])).toMatchObject({ rowCount: 1 })
    expect(
      await under(null, "insert into rsvp.seats (reply_id, meeting_id, state) values ($1, $2, 'confirmed')", [
        request,
        a.meeting,
      ]),
    ).toEqual(refused)
    expect(
      await under(
        a.hash,
        "insert into audit (action, subject, at, actor_id) values ('x', 'x', now(), gen_random_uuid())",
      ),
    ).toEqual(refused)
  })

  it('locks pools and changes no number; takes no seat from anybody', async () => {
    expect(await under(a.hash, 'select 1 from rsvp.pools for update')).not.toEqual(refused)
    for (const sql of [
      'update rsvp.pools set capacity = 1000',
      'update rsvp.pools set taken = 0',
      'delete from rsvp.pools',
      "update rsvp.seats set state = 'waiting'",
      'update rsvp.seats set place = 1',
      'update rsvp.seats set reply_id = null',
    ])
      expect(await under(a.hash, sql), sql).toEqual(refused)
  })

  it('cannot revive a link that was revoked, nor see anything through it', async () => {
    await owner.query('update links set revoked_at = now() where id = $1', [b.id])
    expect(await under(b.hash, 'select id from links')).toMatchObject(untouched)
    expect(await under(b.hash, 'select id from replies')).toMatchObject(untouched)
    for (const link of [a.hash, b.hash])
      expect(await under(link, 'update links set revoked_at = null where id = $1', [b.id])).toMatchObject(
        untouched,
      )
    await owner.query(
      "insert into links (purpose, reply_id, nonce, link_hash, revoked_at) values ('reply', $1, 'x', 'x', now())",
      [a.reply],
    )
    expect(await under(a.hash, "update links set revoked_at = null where nonce = 'x'")).toEqual(refused)
    expect(await under(a.hash, "update links set revoked_at = now() where nonce = 'x'")).toMatchObject({
      rowCount: 1,
    })
    await owner.query("delete from links where nonce = 'x'")
    expect(await under(a.hash, "update links set expires_at = null, link_hash = 'x'")).toEqual(refused)
    await owner.query(
      "update links set revoked_at = null, expires_at = now() - interval '1 second' where id = $1",
      [b.id],
    )
    expect(await under(b.hash, 'select id from replies')).toMatchObject(untouched)
    await owner.query('update links set expires_at = null where id = $1', [b.id])
    expect(await under(b.hash, 'select id from replies')).toMatchObject({ rowCount: 1 })
  })

  it('forgets the link with the transaction, on a connection that others use next', async () => {
    await under(a.hash, 'select 1')
    expect((await guest.query('select id from replies')).rowCount).toBe(0)
  })

  it('sees an idempotency key only by naming it', async () => {
    await owner.query("insert into rsvp.idempotency_keys (scope, key, body_hash) values ('s', 'k', 'h')")
    await guest.query('begin')
    await guest.query("select set_config('alliance.key', 's|k', true)")
    expect((await guest.query('select key from rsvp.idempotency_keys')).rows).toEqual([{ key: 'k' }])
    await expect(
      guest.query("insert into rsvp.idempotency_keys (scope, key, body_hash) values ('s', 'other', 'h')"),
    ).rejects.toThrow(/row-level security/)
    await guest.query('rollback')
    expect((await guest.query('select key from rsvp.idempotency_keys')).rows).toEqual([])
  })
})
