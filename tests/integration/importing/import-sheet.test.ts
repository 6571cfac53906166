import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type Database } from '../../support/databases.ts'
import { startStudio, type Studio } from '../../support/studio.ts'

let database: Database
let studio: Studio

beforeAll(async () => {
  database = await freshDatabase('seeded')
  studio = await startStudio(database.ownerUrl)
})
afterAll(async () => {
  await studio.stop()
  await database.drop()
})

type Role = Parameters<Studio['rest']>[3]
type Extra = {
  dryRun?: boolean
  language?: string
  include?: number[]
  leaveOut?: number[]
  mapping?: object
}

const send = (noun: string, csv: string, extra: Extra = {}, role: Role = 'editor') =>
  studio.rest(
    'POST',
    `/${noun}/import`,
    { file: { base64: Buffer.from(csv).toString('base64') }, ...extra },
    role,
  )
const people = (csv: string, extra?: Extra, role?: Role) => send('people', csv, extra, role)
const groups = (csv: string, extra?: Extra, role?: Role) => send('parliamentary-groups', csv, extra, role)

const personBy = async (email: string) => {
  const { docs } = await studio.payload.find({
    collection: 'people',
    where: { 'contact.email': { equals: email } },
    locale: 'all',
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  return docs as Record<string, any>[]
}
const number = async (table: string) => (await studio.query(`select count(*)::int n from ${table}`))[0]?.['n']
const fates = (body: { rows: { fate: string }[] }) => body.rows.map(({ fate }) => fate)
const codes = (body: { rows: { remarks: { code: string }[] }[] }) =>
  body.rows.map(({ remarks }) => remarks.map(({ code }) => code))

describe('people from a sheet', () => {
  it('are judged row by row before anything is written', async () => {
    const before = [await number('people'), await number('_people_v'), await number('audit')]
    const { status, body } = await people(
      'Name;Country;Email\nAnn Example;France;ann@people.example\n=1+1;France;\nBob Example;Nowhere;bob',
    )
    expect(status).toBe(200)
    expect(body).toMatchObject({ dryRun: true, written: 0, mapping: { name: 0, country: 1, email: 2 } })
    expect(body.summary).toMatchObject({ rows: 3, create: 1, refused: 2 })
    expect(body.rows.map(({ row }: { row: number }) => row)).toEqual([2, 3, 4])
    expect(codes(body)).toEqual([[], ['looks-like-a-formula'], ['unknown-country', 'invalid-email']])
    expect([await number('people'), await number('_people_v'), await number('audit')]).toEqual(before)
  })

  it('become private drafts, in the language that each column says', async () => {
    const log = await studio.log()
    const { body } = await people(
      'Name (EN);Name (BE);Country;Email\nSiarhei Vydumany;Сяргей Выдуманы;LT;siarhei@people.example',
      { dryRun: false },
    )
    expect(body).toMatchObject({ written: 1, summary: { create: 1 } })
    const [person] = await personBy('siarhei@people.example')
    expect(person).toMatchObject({
      name: { en: 'Siarhei Vydumany', be: 'Сяргей Выдуманы' },
      publicity: 'private',
      _status: 'draft',
    })
    expect(Object.keys(person!['slug']).sort()).toEqual(['be', 'en'])
    expect(await studio.log()).toEqual(log)
    expect(
      await studio.query(`select 1 from audit where action = 'sheet-imported' and detail = '1'`),
    ).toHaveLength(1)
  })

  it('are known in another script and spelling; the name on record stays', async () => {
    const sheet = 'Name;Country;Telephone\nSiarhiej Vydumany;LT;+370 600 00 001'
    const { body } = await people(sheet, { dryRun: false })
    expect(fates(body)).toEqual(['update'])
    expect(codes(body)).toEqual([['spelling-added']])
    const [person] = await personBy('siarhei@people.example')
    expect(person).toMatchObject({ name: { en: 'Siarhei Vydumany' }, contact: { phone: '+370 600 00 001' } })
    expect(person!['otherNames']).toMatchObject([{ name: 'Siarhiej Vydumany', kind: 'alternate' }])
    expect(fates((await people(sheet)).body)).toEqual(['unchanged'])
  })

  it('in doubt wait for a decision', async () => {
    const sheet = 'Name;Country;Email\nSiarhei Ivanavich Vydumany;LT;other@people.example'
    const { body } = await people(sheet, { dryRun: false })
    expect([fates(body), codes(body), body.written]).toEqual([['doubtful'], [['similar-name']], 0])
    expect(fates((await people(sheet, { include: [2] })).body)).toEqual(['create'])
    const abroad = await people('Name;Country\nСяргей Выдуманы;France')
    expect(codes(abroad.body)).toEqual([['similar-name']])
  })

  it('twice in a file are refused, unless one is left out', async () => {
    const sheet = 'Name\nКацярына Прыдуманая\nKaciaryna Prydumanaja'
    expect(codes((await people(sheet)).body)).toEqual([[], ['same-in-file']])
    expect(fates((await people(sheet, { leaveOut: [3] })).body)).toEqual(['create', 'leftOut'])
  })

  it('come all or not at all', async () => {
    const before = await number('people')
    const sheet = 'Name;Email\nCleo Example;cleo@people.example\nDan Example;nowhere'
    const refused = await people(sheet, { dryRun: false })
    expect([refused.status, refused.body.code]).toEqual([422, 'import-has-errors'])
    expect(await number('people')).toBe(before)
    await studio.query(
      `create function stop() returns trigger language plpgsql as $$ begin
         if new.contact_email = 'last@people.example' then raise 'full'; end if; return new; end $$;
       create trigger stop before insert on people for each row execute function stop()`,
    )
    try {
      const broken = await people(
        'Name;Email\nEve Example;eve@people.example\nFay Example;last@people.example',
        {
          dryRun: false,
        },
      )
      expect(broken.status).toBe(500)
      expect(await personBy('eve@people.example')).toEqual([])
    } finally {
      await studio.query('drop trigger stop on people; drop function stop()')
    }
  })

  it('are never made public by a sheet', async () => {
    const { body } = await people('Name;Publicity;Visibilité\nGus Example;public;public', { dryRun: false })
    expect(body.mapping).toEqual({ name: 0 })
    const [row] = await studio.query(
      `select publicity from people where id = (select _parent_id from people_locales where name = 'Gus Example')`,
    )
    expect(row?.['publicity'] ?? 'private').toBe('private')
    const forced = await people('Name;Publicity\nGus Example;public', { mapping: { name: 0, publicity: 1 } })
    expect(forced.body.code).toBe('name-column-needed')
  })

  it.each(['translator', 'campaignOfficer', 'safetyOfficer', 'hostLiaison', 'auditor'] as const)(
    'are not imported by %s',
    async (role) => {
      const before = await number('people')
      expect((await people('Name\nHal Example', { dryRun: false }, role)).status).toBe(403)
      expect(await number('people')).toBe(before)
    },
  )

  it('are not imported by a stranger', async () => {
    expect((await studio.rest('POST', '/people/import', { file: { base64: 'TmFtZQpJYW4=' } })).status).toBe(
      403,
    )
  })

  it('name what is wrong with the file', async () => {
    expect((await people('Name')).body.code).toBe('file-empty')
    expect((await people('Mail\nx')).body).toMatchObject({ code: 'name-column-needed', headings: ['Mail'] })
    expect((await people(`PK${'\0'.repeat(40)}`)).body.code).toBe('file-unreadable')
    expect((await studio.rest('POST', '/people/import', {}, 'editor')).body.code).toBe('request-invalid')
  })
})

describe('groups from a sheet', () => {
  it('need a parliament, which a country may name', async () => {
    const { body } = await groups(
      'Group;Parliament\nFriends of a Free Belarus;Lithuania\nFriends of Freedom;',
    )
    expect(codes(body)).toEqual([[], ['legislature-needed']])
  })

  it('of one name in two parliaments are two', async () => {
    const { body } = await groups(
      'Group;Parliament;Status\nInvented Group for Belarus;Lithuania;active\nInvented Group for Belarus;Latvia;forming',
      { dryRun: false },
    )
    expect([fates(body), codes(body)]).toEqual([
      ['create', 'create'],
      [[], []],
    ])
    const again = await groups(
      'Group;Parliament;Website\nInvented group for Belarus;Latvia;https://group.example',
    )
    expect(again.body.rows).toMatchObject([{ fate: 'update', changes: ['website'] }])
  })
})
