import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runDue } from '../../../src/publication/schedule/run-due.ts'
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

const call = (method: string, path: string, body?: unknown, role = 'editor') =>
  studio.rest(method, path, body, role as 'editor')

const newPage = async (): Promise<string> => {
  const { body } = await call('POST', '/pages?locale=en', { title: `Invented ${Math.random()}` })
  await call('PATCH', `/pages/${body.doc.id}?locale=fr&draft=true`, { title: 'Inventé' })
  return body.doc.id
}

const plan = (id: string, verb: string, locales: string[], role = 'editor') =>
  call('POST', `/pages/${id}/schedule`, { verb, locales, at: `${year}-01-01T09:00:00Z` }, role)
const year = String(new Date().getFullYear() + 1)

/** Time passes for what is planned. */
const comes = (...ids: string[]) =>
  studio.query(`update schedules set at = now() - interval '1 minute' where document = any($1)`, [ids])
const publicIn = async (id: string) =>
  (await studio.log())
    .filter((row) => row.id === id && row.op === 'put' && row.locale !== '*')
    .map(({ locale }) => locale)
    .sort()
const acts = (id: string) =>
  studio.query('select * from schedules where document = $1 order by created_at', [id])
const notices = (id: string) => studio.query('select * from notices where document = $1', [id])

const worker = () =>
  spawn(process.execPath, [new URL('worker.ts', import.meta.url).pathname, database.ownerUrl], {
    stdio: 'ignore',
  })
const waitsAtTheGate = async () => {
  const rows = await studio.query(
    `select 1 from pg_locks where locktype = 'advisory' and not granted and objid = 1
       and database = (select oid from pg_database where datname = current_database())`,
  )
  return rows.length > 0
}

/** One change of what is public, one note, one notice. */
const expectDoneOnce = async (id: string) => {
  expect(await publicIn(id)).toEqual(['en'])
  expect(await acts(id)).toMatchObject([{ schedule_state: 'done', problem: null }])
  expect(await notices(id)).toMatchObject([{ kind: 'scheduleDone' }])
  const published = await studio.query(
    `select id from _pages_v where parent_id = $1 and version__status = 'published'`,
    [id],
  )
  expect(published).toHaveLength(1)
}

describe('a publication that is planned', () => {
  it('happens at its time, in its languages, as the person who planned it, who is told', async () => {
    const id = await newPage()
    expect((await plan(id, 'publish', ['fr'])).status).toBe(200)
    await runDue(studio.payload)
    expect(await publicIn(id)).toEqual([])
    await comes(id)
    await runDue(studio.payload)
    expect(await publicIn(id)).toEqual(['fr'])
    expect(await acts(id)).toMatchObject([{ schedule_state: 'done' }])
    const [version] = await studio.query(
      'select version_changed_by_id as by from _pages_v where latest and parent_id = $1',
      [id],
    )
    expect(version?.['by']).toBe((await studio.as('editor')).user?.id)
    expect(await notices(id)).toMatchObject([{ kind: 'scheduleDone', to_id: version?.['by'] }])
  })

  it('happens in order, and can take back one language', async () => {
    const id = await newPage()
    await plan(id, 'publish', ['en', 'fr'])
    await plan(id, 'withdraw', ['fr'])
    await comes(id)
    await runDue(studio.payload)
    expect(await publicIn(id)).toEqual(['en'])
  })

  it('happens once although several workers look at the same time', async () => {
    await studio.as('editor')
    const ids = await Promise.all([newPage(), newPage(), newPage()])
    for (const id of ids) await plan(id, 'publish', ['en'])
    await comes(...ids)
    await Promise.all([1, 2, 3].map(() => runDue(studio.payload)))
    await runDue(studio.payload)
    for (const id of ids) {
      expect(await acts(id)).toMatchObject([{ schedule_state: 'done', problem: null }])
      expect(await notices(id)).toHaveLength(1)
      expect(await publicIn(id)).toEqual(['en'])
    }
  })

  it('does not happen when the person lost the right meanwhile, and says so', async () => {
    const id = await newPage()
    await plan(id, 'publish', ['en'])
    const editor = (await studio.as('editor')).user!.id
    await studio.query(`update users_roles set value = 'auditor' where parent_id = $1`, [editor])
    await comes(id)
    await runDue(studio.payload)
    await studio.query(`update users_roles set value = 'editor' where parent_id = $1`, [editor])
    expect(await publicIn(id)).toEqual([])
    expect(await acts(id)).toMatchObject([{ schedule_state: 'failed', problem: 'may-not-publish' }])
    expect(await notices(id)).toMatchObject([{ kind: 'scheduleFailed', to_id: editor }])
  })

  it('does not happen when the account is gone, and an administrator is told', async () => {
    const id = await newPage()
    await plan(id, 'publish', ['en'], 'administrator')
    // What deleting an account leaves.
    await studio.query('update schedules set scheduled_by_id = null where document = $1', [id])
    await comes(id)
    await runDue(studio.payload)
    expect(await publicIn(id)).toEqual([])
    expect(await acts(id)).toMatchObject([{ schedule_state: 'failed', problem: 'nobody-any-more' }])
    const administrator = (await studio.as('administrator')).user!.id
    expect((await notices(id)).map(({ to_id }) => to_id)).toContain(administrator)
  })

  it('does not happen when something is missing, and leaves nothing of it', async () => {
    const id = await newPage()
    await plan(id, 'publish', ['de'])
    await comes(id)
    const before = await studio.log()
    await runDue(studio.payload)
    expect(await studio.log()).toEqual(before)
    expect(await acts(id)).toMatchObject([{ schedule_state: 'failed', problem: 'invalid' }])
  })

  it('can be cancelled until then, and not after', async () => {
    const id = await newPage()
    await plan(id, 'publish', ['en'])
    const [act] = await acts(id)
    expect((await call('POST', `/schedules/${act?.['id']}/cancel`, {}, 'translator')).status).toBe(403)
    expect((await call('POST', `/schedules/${act?.['id']}/cancel`, {})).status).toBe(204)
    await comes(id)
    await runDue(studio.payload)
    expect(await publicIn(id)).toEqual([])
    expect((await call('POST', `/schedules/${act?.['id']}/cancel`, {})).status).toBe(409)
  })

  it('is refused in the past, without a time zone, and to who may not publish', async () => {
    const id = await newPage()
    const at = (moment: string, role?: string) =>
      call('POST', `/pages/${id}/schedule`, { verb: 'publish', locales: ['en'], at: moment }, role)
    expect((await at('2020-01-01T09:00:00Z')).body.errors[0].data.code).toBe('not-to-come')
    expect((await at(`${year}-01-01T09:00:00`)).status).toBe(400)
    expect((await at(`${year}-01-01T09:00:00+02:00`, 'translator')).status).toBe(403)
    expect(await acts(id)).toEqual([])
  })

  it('stays planned when the database ends the connection in the middle, and is done by the next round', async () => {
    const id = await newPage()
    await plan(id, 'publish', ['en'])
    await comes(id)
    await studio.query(`
      create function die() returns trigger language plpgsql as
        $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`)
    await studio.query(
      `create trigger die after update of schedule_state on schedules for each row
         when (new.schedule_state = 'done') execute function die()`,
    )
    await expect(runDue(studio.payload)).rejects.toThrow()
    await studio.query('drop trigger die on schedules')
    expect(await publicIn(id)).toEqual([])
    await runDue(studio.payload)
    await expectDoneOnce(id)
  })

  it('is done exactly once when kill -9 ends its worker in the middle', async () => {
    const id = await newPage()
    await plan(id, 'publish', ['en'])
    // Holds the act where everything is written, the log included, and nothing is committed.
    const gate = new pg.Client({ connectionString: database.ownerUrl })
    await gate.connect()
    await gate.query('select pg_advisory_lock(1)')
    await gate.query(`
      create function wait_here() returns trigger language plpgsql as
        $$ begin perform pg_advisory_xact_lock(1); return new; end $$;
      create trigger wait_here after insert or update on published.log for each row
        when (new.id = '${id}') execute function wait_here()`)
    await comes(id)
    const killed = worker()
    await expect.poll(() => waitsAtTheGate(), { timeout: 30_000 }).toBe(true)
    killed.kill('SIGKILL')
    await once(killed, 'exit')
    await gate.end()
    expect(await publicIn(id)).toEqual([])
    expect(await acts(id)).toMatchObject([{ schedule_state: 'waiting' }])

    // The connection of the dead one may hold its turn for a moment.
    await expect.poll(() => runDue(studio.payload), { timeout: 30_000 }).toBe(1)
    await runDue(studio.payload)
    await expectDoneOnce(id)
  })
})

describe('Payload’s own scheduled publication', () => {
  it('does not exist: no task, no queue, no button', () => {
    const { jobs, collections } = studio.payload.config
    expect((jobs.tasks ?? []).map(({ slug }) => slug)).not.toContain('schedulePublish')
    expect(collections.map(({ slug }) => slug)).not.toContain('payload-jobs')
    for (const { versions } of collections)
      if (versions?.drafts) expect(versions.drafts.schedulePublish).toBeFalsy()
  })

  it('is refused when its server function is called all the same', async () => {
    const id = await newPage()
    const answer = await schedulePublishHandler({
      type: 'publish',
      date: new Date(),
      doc: { relationTo: 'pages', value: id },
      req: await studio.as('administrator'),
    } as never)
    expect(answer).toEqual({ error: expect.stringContaining('Error scheduling publish') })
    await runDue(studio.payload)
    expect([await publicIn(id), await acts(id)]).toEqual([[], []])
  })
})
