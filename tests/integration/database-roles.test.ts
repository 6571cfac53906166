import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type Database } from '../support/databases.ts'

let database: Database
let owner: pg.Client
let delivery: pg.Client

beforeAll(async () => {
  database = await freshDatabase('seeded')
  owner = new pg.Client(database.ownerUrl)
  delivery = new pg.Client(database.deliveryUrl)
  await owner.connect()
  await delivery.connect()
})
afterAll(async () => {
  await owner.end()
  await delivery.end()
  await database.drop()
})

const tables = async () =>
  (
    await owner.query(
      `select schemaname || '.' || quote_ident(tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    )
  ).rows.map(({ name }) => String(name))

describe('the role of the public process', () => {
  it('reads the log', async () => {
    const { rows } = await delivery.query('select count(*)::int as rows from published.log')
    expect(rows[0].rows).toBeGreaterThan(100)
  })

  it('can read no other table, tried one by one', async () => {
    const others = (await tables()).filter((name) => name !== 'published.log')
    expect(others.length).toBeGreaterThan(100)
    for (const table of others) {
      await expect(delivery.query(`select 1 from ${table} limit 1`), table).rejects.toThrow(
        /permission denied/,
      )
    }
  })

  it.each([
    [
      'insert',
      "insert into published.log (seq, at, first_at, collection, id, locale, op, body, sha256) values (1e9, now(), now(), 'x', 'x', '*', 'put', '{}', 'x')",
    ],
    ['update', "update published.log set body = '{}'"],
    ['delete', 'delete from published.log'],
    ['truncate', 'truncate published.log'],
    ['draw numbers', "select nextval('published.log_seq')"],
    ['create tables', 'create table public.intruder (id int)'],
    ['create temporary tables', 'create temporary table intruder (id int)'],
    ['create schemas', 'create schema intruder'],
    ['read files', "select pg_read_file('/etc/hostname')"],
    ['run programs', "copy (select 1) to program 'true'"],
    ['become another role', 'set role alliance'],
  ])('cannot %s', async (_, statement) => {
    await expect(delivery.query(statement)).rejects.toThrow(/permission denied|must be/)
  })

  it('has exactly one grant in the catalogue', async () => {
    const { rows } = await owner.query(
      `select n.nspname || '.' || c.relname as name, a.privilege_type as privilege
       from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
       join pg_roles r on r.oid = a.grantee where r.rolname = 'alliance_delivery'`,
    )
    expect(rows).toEqual([{ name: 'published.log', privilege: 'SELECT' }])
  })
})
