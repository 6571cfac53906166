import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applyRoles } from '../../../src/db/roles.ts'
import { databaseName, withLogin } from '../../../src/db/connection.ts'
import { payloadOn } from '../../support/payload.ts'
import { cloneDatabase, startTestCluster, type TestDatabase } from '../../support/cluster.ts'

const rows = `
  insert into published.log (seq, at, collection, id, locale, op) values (1, now(), 'meetings', 'x', '*', 'remove');
  with form as (insert into forms (slug) values ('invented') returning id)
    insert into replies (form_id, locale, submitted_at) select id, 'be', now() from form;`

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
    const payload = await payloadOn(url)
    await payload.db.migrate()
    await payload.destroy()
    const owner = new pg.Client({ connectionString: url })
    await owner.connect()
    await owner.query(rows)
    await owner.end()
  })
  database = await cloneDatabase(cluster, 'roles')
}, 120_000)

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
    ['write the log', 'insert into published.log (seq) values (2)'],
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
    const mail = `insert into mails (kind, "to", queued_at) values ('change', 'guest@example.org', now()) returning *`
    const written = await guests.query(mail)
    await guests.query('savepoint nested')
    await guests.query("insert into audit (action, subject, at) values ('x', 'x', now()) returning *")
    expect((await guests.query('select * from mails')).rows).toEqual(written.rows)
    expect((await guests.query('select action from audit')).rows).toEqual([{ action: 'x' }])
    await guests.query('commit')
    for (const table of ['replies', 'mails', 'audit', 'sealed_answers']) {
      expect((await guests.query(`select id from ${table}`)).rows).toEqual([])
    }
  })

  test('cannot pass a row off as one of another transaction', async () => {
    const guests = await connect(database.guestsUrl)
    const forged = `insert into mails (kind, "to", queued_at, written_in_transaction) values ('change', 'x', now(), '1 1')`
    expect(await codeOf(guests.query(forged))).toBe(denied)
  })

  test.each([
    ['accept a reply', "update replies set review_state = 'accepted'"],
    ['empty a table', 'truncate replies'],
    ['read a meeting', 'select * from public.meetings'],
    ['read the log', 'select * from published.log'],
    ['make a temporary table', 'create temporary table mine (id int)'],
  ])('may not %s', async (_, query) => {
    const guests = await connect(database.guestsUrl)
    expect(await codeOf(guests.query(query))).toBe(denied)
  })

  test('changes and deletes no reply without a link', async () => {
    const guests = await connect(database.guestsUrl)
    expect((await guests.query("update replies set locale = 'en'")).rowCount).toBe(0)
    expect((await guests.query('delete from replies')).rowCount).toBe(0)
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
