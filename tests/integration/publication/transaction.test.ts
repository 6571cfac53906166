import pg from 'pg'
import { commitTransaction, initTransaction, killTransaction } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publish } from '../../../src/publication/publish.ts'
import { sizes } from '../../sizes.ts'
import { freshDatabase, type Database } from '../../support/databases.ts'
import { startStudio, type Studio } from '../../support/studio.ts'

let database: Database
let studio: Studio

beforeAll(async () => {
  database = await freshDatabase('migrated')
  studio = await startStudio(database.ownerUrl)
})
afterAll(async () => {
  await studio.stop()
  await database.drop()
})

const newCountry = async (name: string) => {
  const country = await studio.payload.create({
    collection: 'countries',
    locale: 'en',
    data: { name },
    draft: true,
    overrideAccess: false,
    req: await studio.as('editor'),
  })
  return String(country.id)
}

describe('the append', () => {
  it('is undone with the transaction, and nobody is notified', async () => {
    const id = await newCountry('Rolled back')
    const listener = new pg.Client(database.ownerUrl)
    await listener.connect()
    const heard: string[] = []
    listener.on('notification', ({ payload }) => heard.push(payload ?? ''))
    await listener.query('listen published')

    const req = await studio.as('editor')
    await initTransaction(req)
    await publish('countries', id, [], req)
    await killTransaction(req)
    await listener.query('select 1')
    expect(heard).toEqual([])
    expect((await studio.log()).filter((row) => row.id === id)).toEqual([])

    await publish('countries', id, [], await studio.as('editor'))
    await listener.query('select 1')
    expect(heard).toHaveLength(1)
    await listener.end()
  })

  it('tells the caller when the COMMIT itself fails', async () => {
    const id = await newCountry('Deferred')
    await studio.query(`
      create function refuse() returns trigger language plpgsql as $$ begin raise exception 'at commit'; end $$;
      create constraint trigger at_commit after update on countries deferrable initially deferred
        for each row when (new.id = '${id}') execute function refuse()`)
    await expect(publish('countries', id, [], await studio.as('editor'))).rejects.toThrow()
    await studio.query('drop trigger at_commit on countries; drop function refuse')
    expect((await studio.log()).filter((row) => row.id === id)).toEqual([])
    const [row] = await studio.query('select _status from countries where id = $1', [id])
    expect(row?.['_status']).toBe('draft')
  })

  it('appends the same publication once', async () => {
    const id = await newCountry('Twice')
    await publish('countries', id, [], await studio.as('editor'))
    const before = await studio.log()
    await publish('countries', id, [], await studio.as('editor'))
    expect(await studio.log()).toEqual(before)
  })

  it('costs a bounded number of statements, whatever the log holds', async () => {
    const id = await newCountry('Counted')
    const statements: string[] = []
    const session = async () => {
      const req = await studio.as('editor')
      await initTransaction(req)
      const { db } = (studio.payload.db as any).sessions[String(await req.transactionID)]
      const execute = db.execute.bind(db)
      db.execute = (query: { queryChunks?: { value?: string[] }[] }) => {
        const text = query.queryChunks?.map(({ value }) => value?.join('')).join('?') ?? ''
        if (/published|advisory|xact/.test(text)) statements.push(text)
        return execute(query)
      }
      await publish('countries', id, [], req)
      await commitTransaction(req)
    }
    await session()
    // The document's turn; lock, state of the document, append with its notification, number of the transaction.
    expect(statements).toHaveLength(5)
  })

  it('never lets a follower miss a row while many publish at once', async () => {
    const ids: string[] = []
    for (let index = 0; index < sizes.publishers; index++) ids.push(await newCountry(`Concurrent ${index}`))
    const seen = new Set<string>()
    let last = 0n
    let done = false
    const follower = new pg.Client(database.ownerUrl)
    await follower.connect()
    const follow = async () => {
      const { rows } = await follower.query(
        'select seq, id, locale from published.log where seq > $1 order by seq',
        [last],
      )
      for (const row of rows) {
        seen.add(`${row.id}/${row.locale}`)
        last = BigInt(row.seq)
      }
    }
    const following = (async () => {
      while (!done) await follow()
      await follow()
    })()
    await Promise.all(ids.map(async (id) => publish('countries', id, [], await studio.as('editor'))))
    done = true
    await following
    await follower.end()
    expect(ids.filter((id) => !seen.has(`${id}/*`) || !seen.has(`${id}/en`))).toEqual([])
  })
})

describe('pages of the same title, written at the same time', () => {
  it('get addresses of their own, as drafts in a second language too, and all can be published', async () => {
    const write = (method: string, path: string, title: string) =>
      studio.rest(method, path, { title }, 'editor')
    const made = await Promise.all([1, 2, 3].map(() => write('POST', '/pages?locale=en', 'Invented')))
    const ids = made.map(({ body }) => String(body.doc.id))
    const french = await Promise.all(
      ids.map((id) => write('PATCH', `/pages/${id}?locale=fr&draft=true`, 'Inventé')),
    )
    for (const [answers, slug] of [
      [made, 'invented'],
      [french, 'invente'],
    ] as const)
      expect(answers.map(({ body }) => body.doc.slug).sort()).toEqual([slug, `${slug}-2`, `${slug}-3`])
    for (const id of ids)
      expect((await studio.rest('POST', `/pages/${id}/publish`, { locales: [] }, 'editor')).status).toBe(200)
  })

  it('are refused with the field and a sentence when somebody insists on the address', async () => {
    const insist = () =>
      studio.rest('POST', '/pages?locale=en', { title: 'Twice', slug: 'the-same' }, 'editor')
    const answers = await Promise.all([insist(), insist()])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
    const refused = answers.find(({ status }) => status === 400)
    expect(refused?.body.errors[0].data.errors).toEqual([
      expect.objectContaining({ path: 'slug', message: expect.stringMatching(/unique/i) }),
    ])
  })
})
