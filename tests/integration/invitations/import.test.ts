import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { categoryOf, groupOf, openOffice, paris, type Office } from './house.ts'
import { listsFor } from './lists.ts'

let office: Office

beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())
beforeEach(() => office.studio.query('delete from invitations'))

const { send, commit, stored } = listsFor(() => office)
const codesOf = (body: any): [number, string, string[]][] =>
  body.rows.map(({ row, status, remarks }: any) => [
    row,
    status,
    remarks.filter(({ severity }: any) => severity !== 'suggestion').map(({ code }: any) => code),
  ])

describe('a dry run', () => {
  it('says of every row what would become of it, and changes nothing', async () => {
    const before = await office.studio.query('select count(*) from audit')
    const { body } = await send(
      [
        'Name;Email;Language;Country;Places',
        'Ann Invented;ann@guests.example;fr;Latvia;2',
        ';nobody@guests.example;;;',
        'Bad Address;not an address;;;',
        'Bad Language;bl@guests.example;klingon;;',
        'Bad Country;bc@guests.example;;Atlantis;',
        'Bad Places;bp@guests.example;;;-1',
        '=HYPERLINK("http://evil.example");f@guests.example;;;',
        'Hid\u202eden;h@guests.example;;;',
        'Ann Invented;other@guests.example;;;',
        'Bob Invented;ANN@guests.example;;;',
      ].join('\n'),
    )
    expect(codesOf(body)).toEqual([
      [2, 'ok', []],
      [3, 'error', ['name-needed']],
      [4, 'error', ['invalid-email']],
      [5, 'error', ['unknown-language']],
      [6, 'error', ['unknown-country']],
      [7, 'error', ['invalid-places']],
      [8, 'error', ['looks-like-a-formula']],
      [9, 'error', ['hidden-characters']],
      [10, 'duplicate', ['same-name-in-file']],
      [11, 'duplicate', ['same-address-in-file']],
    ])
    expect(body.summary).toEqual({ rows: 10, ok: 1, duplicate: 2, error: 7, leftOut: 0 })
    expect(await stored()).toEqual([])
    expect(await office.studio.query('select count(*) from audit')).toEqual(before)
  })
})

describe('an import', () => {
  const list =
    'Name;Email\nAnn Invented;ann@guests.example\nBroken;no address\nBob Imagined;bob@guests.example\n'

  it('writes all rows or none: one error keeps everything out until its row is left out', async () => {
    const refused = await commit(list)
    expect([refused.status, refused.body.code, refused.body.summary.error]).toEqual([
      422,
      'import-has-errors',
      1,
    ])
    expect(await stored()).toEqual([])
    expect((await commit(list, { leaveOut: [3] })).body).toMatchObject({
      created: 2,
      summary: { leftOut: 1, ok: 2 },
    })
    expect(await office.audited('invitations-imported', `meetings/${paris}`)).not.toEqual([])
  })

  it('leaves out duplicates unless told otherwise, so that the same list twice invites nobody twice', async () => {
    await commit(list, { leaveOut: [3] })
    const again = await commit(list, { leaveOut: [3] })
    expect(again.body).toMatchObject({ created: 0, summary: { duplicate: 2 } })
    expect(codesOf(again.body)[0]).toEqual([2, 'duplicate', ['same-address-invited', 'same-name-invited']])
    expect((await commit(list, { leaveOut: [3], include: [2] })).body.created).toBe(1)
  })

  it('links a row to the record with its name in any language, and takes country and language from it', async () => {
    const [record] = await office.studio.query(
      "select _parent_id as id, name from people_locales where _locale = 'be' order by name limit 1",
    )
    const { body } = await commit(`Імя;Эл. пошта\n${record?.['name']};linked@guests.example\n`)
    expect(body.rows[0]).toMatchObject({ record: record?.['id'], addressee: 'person' })
    expect(await stored()).toMatchObject([{ person_id: record?.['id'] }])
    const twice = await send(`Name;Email\n${record?.['name']};another@guests.example\n`)
    expect(codesOf(twice.body)[0]?.[2]).toContain('record-invited')
  })

  it('recognises a group by its official name', async () => {
    const [group] = await office.studio.query(
      'select official_name as name from parliamentary_groups where id = $1',
      [groupOf('UA')],
    )
    const { body } = await commit(`Group;Email\n"${group?.['name']}";ua@guests.example\n`)
    expect(body.rows[0]).toMatchObject({ record: groupOf('UA'), addressee: 'group' })
  })

  it('stores what looks like a formula in a note as the text it is', async () => {
    await commit('Name;Email;Notes\nAnn Invented;ann@guests.example;- vegetarian\n')
    expect(await stored()).toMatchObject([{ notes: '- vegetarian' }])
  })

  it('speaks the language of the account, in its report and in its refusals', async () => {
    const form = (text: string) => {
      const data = new FormData()
      data.set('file', new Blob([text]), 'list.csv')
      data.set('_payload', JSON.stringify({ meeting: paris, category: categoryOf('expert') }))
      return data
    }
    const report = await office.raw('POST', '/invitations/import', form('Name;Email\nAnn;nowhere'), 'be')
    const { rows } = (await report.json()) as { rows: { remarks: { message: string }[] }[] }
    expect(rows[0]?.remarks[0]?.message).toBe('Гэта не электронны адрас.')
    const refusal = await office.raw('POST', '/invitations/import', form('Name\n'), 'fr')
    expect(refusal.headers.get('Content-Type')).toBe('application/problem+json')
    expect(await refusal.json()).toMatchObject({ code: 'file-empty', title: 'Liste vide', status: 422 })
  })

  it('takes 2,000 rows', async () => {
    const rows = Array.from(
      { length: 2_000 },
      (_, index) => `Guest ${index.toString(36)};g${index}@guests.example`,
    )
    const started = Date.now()
    const { body } = await send(['Name;Email', ...rows].join('\n'))
    expect(body.summary.rows).toBe(2_000)
    expect(Date.now() - started).toBeLessThan(30_000)
  })
})
