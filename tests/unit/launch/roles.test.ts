import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applyRoles } from '../../../src/db/roles.ts'
import { databaseName, withLogin } from '../../../src/db/connection.ts'
import { cloneDatabase, startTestCluster, type TestDatabase } from '../../support/cluster.ts'

const tables = `
  create schema published;
  create table published.log (seq bigint, body jsonb);
  insert into published.log values (1, '{}');
  create table meetings (id uuid primary key default gen_random_uuid(), title text);
  create table replies (id uuid primary key default gen_random_uuid(), meeting_id uuid references meetings, locale text);
  create table replies_answers (id varchar primary key, _parent_id uuid references replies on delete cascade, value text);
  create table sealed_answers (id uuid primary key default gen_random_uuid(), reply_id uuid references replies, value text);
  insert into replies (locale) values ('be');`

const denied = '42501'

let cluster: Awaited<ReturnType<typeof startTestCluster>>
let database: TestDatabase
const clients: pg.Client[] = []

const connect = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  clients.push(client)
  await client.connect()
  return client
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'allowed',
    (error: { code: string }) => error.code,
  )

beforeAll(async () => {
  cluster = await startTestCluster(async (url) => {
    const owner = new pg.Client({ connectionString: url })
    await owner.connect()
    await owner.query(tables)
    await owner.end()
  })
  database = await cloneDatabase(cluster, 'roles')
}, 60_000)

afterAll(async () => {
  await Promise.all(clients.map((client) => client.end().catch(() => {})))
  await cluster?.stop()
})

describe('the delivery login', () => {
  test('reads the publication log', async () => {
    const delivery = await connect(database.deliveryUrl)
    expect((await delivery.query('select seq from published.log')).rows).toEqual([{ seq: '1' }])
  })

  test.each([
    ['read another table', 'select * from public.meetings'],
    ['read replies', 'select * from public.replies'],
    ['write the log', "insert into published.log values (2, '{}')"],
    ['change the log', 'update published.log set seq = 3'],
    ['empty the log', 'truncate published.log'],
    ['lock the log', 'do $$ begin lock table published.log in exclusive mode; end $$'],
    ['make a table', 'create table public.mine (id int)'],
    ['make a temporary table', 'create temporary table mine (id int)'],
    ['make a schema', 'create schema mine'],
    ['store a large object', "select lo_from_bytea(0, 'x')"],
    ["take the publisher's lock", 'select pg_advisory_lock(1)'],
    ['read a file', "select pg_read_file('PG_VERSION')"],
    ['become the owner', 'set role alliance'],
    ['read passwords', 'select * from pg_authid'],
  ])('may not %s', async (_, query) => {
    const delivery = await connect(database.deliveryUrl)
    expect(await codeOf(delivery.query(query))).toBe(denied)
  })

  test('may not connect to another database of the server', async () => {
    expect(await codeOf(connect(withLogin(database.deliveryUrl, { database: 'postgres' })))).toBe(denied)
  })
})

describe('the guests login', () => {
  test('reads back what its own transaction wrote, as Payload does, and nothing after it', async () => {
    const guests = await connect(database.guestsUrl)
    await guests.query('begin')
    const written = await guests.query("insert into replies (locale) values ('fr') returning id, locale")
    await guests.query("insert into replies_answers (id, _parent_id) values ('a', $1) returning id", [
      written.rows[0].id,
    ])
    await guests.query('savepoint nested')
    await guests.query("insert into sealed_answers (reply_id, value) values ($1, 'v1') returning id", [
      written.rows[0].id,
    ])
    expect((await guests.query('select id, locale from replies')).rows).toEqual(written.rows)
    expect((await guests.query('select id from replies_answers')).rows).toEqual([{ id: 'a' }])
    expect((await guests.query('select value from sealed_answers')).rows).toEqual([{ value: 'v1' }])
    await guests.query('commit')
    for (const table of ['replies', 'replies_answers', 'sealed_answers']) {
      expect((await guests.query(`select id from ${table}`)).rows).toEqual([])
    }
  })

  test('cannot pass a row off as one of another transaction', async () => {
    const guests = await connect(database.guestsUrl)
    const forged = "insert into replies (locale, written_in_transaction) values ('en', '1 1')"
    expect(await codeOf(guests.query(forged))).toBe(denied)
  })

  test.each([
    ['change a reply', "update replies set locale = 'en'"],
    ['delete a reply', 'delete from replies'],
    ['read a meeting', 'select * from public.meetings'],
    ['read the log', 'select * from published.log'],
    ['make a temporary table', 'create temporary table mine (id int)'],
  ])('may not %s', async (_, query) => {
    const guests = await connect(database.guestsUrl)
    expect(await codeOf(guests.query(query))).toBe(denied)
  })

  test('leaves its replies to the studio, who sees and deletes them', async () => {
    const owner = await connect(database.ownerUrl)
    expect((await owner.query("select id from replies where locale = 'be'")).rowCount).toBe(1)
    expect((await owner.query("delete from replies where locale = 'be'")).rowCount).toBe(1)
  })
})

describe('applying the roles', () => {
  const options = () => ({
    administratorUrl: withLogin(database.superuserUrl, { database: databaseName }),
    ownerUrl: withLogin(database.ownerUrl, { database: databaseName }),
    secret: cluster.password,
  })

  test('changes nothing the second time, and takes back what was granted by hand', async () => {
    const administrator = await connect(options().administratorUrl)
    await administrator.query('grant select on meetings to alliance_delivery')
    const urls = await applyRoles(options())
    const delivery = await connect(urls.deliveryUrl)
    expect(await codeOf(delivery.query('select * from public.meetings'))).toBe(denied)
    expect((await delivery.query('select seq from published.log')).rowCount).toBe(1)
  })

  test('says what to do when the user of DATABASE_URL may not make roles', async () => {
    const missing = withLogin(options().ownerUrl, { user: 'reader', password: 'a password of its own' })
    const attempt = applyRoles({ ...options(), administratorUrl: options().ownerUrl, deliveryUrl: missing })
    await expect(attempt).rejects.toThrow(
      /may not make the database role reader; .* set DELIVERY_DATABASE_URL to/,
    )
    await expect(attempt).rejects.not.toThrow(/a password of its own/)
  })

  test('refuses one user for two processes', async () => {
    const attempt = applyRoles({ ...options(), guestsUrl: options().ownerUrl })
    await expect(attempt).rejects.toThrow(/give each a user of its own/)
  })
})
