import writeExcelFile from 'write-excel-file/node'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { categoryOf, openOffice, paris, type Office } from './house.ts'
import { listsFor } from './lists.ts'

let office: Office

beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())
beforeEach(() => office.studio.query('delete from invitations'))

const { send, commit, stored } = listsFor(() => office)

/** The bytes of a text in one of the old Windows pages, by asking the decoder for each byte. */
const inPage = (text: string, page: string): Uint8Array => {
  const decoder = new TextDecoder(page)
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from([...text].map((letter) => bytes.get(letter) ?? 0x3f))
}

const belarusian =
  'Імя;Эл. пошта;Мова\nАлесь Выдуманы;ales@guests.example;беларуская\nЎрсула Іншая;ursula@guests.example;be\n'
const french = 'Nom complet;Courriel;Langue\nHélène Imaginée;helene@guests.example;français\n'

describe('the file', () => {
  const files: [string, string, Uint8Array, string, string[]][] = [
    ['UTF-8', 'utf-8', Buffer.from(belarusian), 'be', ['Алесь Выдуманы', 'Ўрсула Іншая']],
    [
      'UTF-8 with a mark',
      'utf-8',
      Buffer.from(`\uFEFF${belarusian}`),
      'be',
      ['Алесь Выдуманы', 'Ўрсула Іншая'],
    ],
    [
      'windows-1251',
      'windows-1251',
      inPage(belarusian, 'windows-1251'),
      'be',
      ['Алесь Выдуманы', 'Ўрсула Іншая'],
    ],
    ['windows-1252', 'windows-1252', inPage(french, 'windows-1252'), 'fr', ['Hélène Imaginée']],
    ['UTF-16', 'utf-16le', Buffer.from(`\uFEFF${french}`, 'utf16le'), 'fr', ['Hélène Imaginée']],
  ]
  it.each(files)(
    'is read as CSV in %s, and its columns are recognised',
    async (_, encoding, bytes, language, names) => {
      const { status, body } = await commit(bytes)
      expect([status, body.encoding, body.mapping, body.created]).toEqual([
        200,
        encoding,
        { name: 0, email: 1, language: 2 },
        names.length,
      ])
      const rows = await stored()
      expect(rows.map(({ name }) => name).sort()).toEqual([...names].sort())
      expect(new Set(rows.map((row) => row['language']))).toEqual(new Set([language]))
      expect(rows.every(({ invite_state }) => invite_state === 'draft')).toBe(true)
    },
  )

  it('is read as a workbook that another program wrote', async () => {
    const blob = await writeExcelFile([
      ['Name', 'E-mail', 'Country', 'Places'],
      ['Zoë Invented', 'zoe@guests.example', 'France', 3],
      ['Вольга Выдуманая', 'volha@guests.example', 'Літва', null],
    ]).toBuffer()
    const { body } = await commit(blob)
    expect([body.format, body.created, body.summary.error]).toEqual(['xlsx', 2, 0])
    const [zoe] = (await stored()).filter(({ name }) => name === 'Zoë Invented')
    expect(zoe).toMatchObject({ places: '3', language: 'fr', email: 'zoe@guests.example' })
    expect(zoe?.['country_id']).not.toBeNull()
  })

  it('comes in a form as well', async () => {
    const form = new FormData()
    form.set('file', new Blob([french], { type: 'text/csv' }), 'list.csv')
    form.set('_payload', JSON.stringify({ meeting: paris, category: categoryOf('expert'), dryRun: true }))
    const answer = await office.raw('POST', '/invitations/import', form)
    expect(await answer.json()).toMatchObject({ summary: { ok: 1, rows: 1 }, encoding: 'utf-8' })
  })

  it('may use commas, tabs, quotes with line breaks and the line `sep=`', async () => {
    for (const text of [
      'Name,Notes,Email\n"Invented, Ann","two\nlines",ann@guests.example\n',
      'Name\tNotes\tEmail\nInvented, Ann\ttwo lines\tann@guests.example\n',
      'sep=;\r\nName;Notes;Email\r\nInvented, Ann;two lines;ann@guests.example\r\n',
    ]) {
      await office.studio.query('delete from invitations')
      expect((await commit(text)).body.created).toBe(1)
      expect(await stored()).toMatchObject([
        { name: 'Invented, Ann', notes: 'two lines', email: 'ann@guests.example' },
      ])
    }
  })

  it('is refused when it is too large, empty, no table, or does not say where the name is', async () => {
    const many = `Name\n${Array.from({ length: 2_001 }, (_, index) => `Guest ${index}`).join('\n')}`
    const wide = `Name${';x'.repeat(51)}\nA${';x'.repeat(51)}`
    const answers = await Promise.all(
      [
        many,
        wide,
        '',
        'Name\n',
        Buffer.from('PK\u0003\u0004 no zip'),
        'Alpha;Beta\n1;2',
        Buffer.from([0, 1, 2, 0]),
      ].map(async (bytes) => (await send(bytes)).body.code),
    )
    expect(answers).toEqual([
      'file-too-large',
      'file-too-large',
      'file-empty',
      'file-empty',
      'file-unreadable',
      'name-column-needed',
      expect.stringMatching(/file-(unreadable|empty)/),
    ])
    const named = await commit('Alpha;Beta\nAnn Invented;ann@guests.example', {
      mapping: { name: 'Alpha', email: 1 },
    })
    expect(named.body.created).toBe(1)
  })
})
