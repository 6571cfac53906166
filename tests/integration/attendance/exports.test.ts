import { read, utils } from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkInCode } from '../../../src/attendance/check-in-code.ts'
import type { Role } from '../../../src/access/roles.ts'
import { openHouse, type House } from './house.ts'

let house: House
let ids: Record<string, string>

/** What a spreadsheet would run, and one that only looks harmless. */
const formulas = [
  '=HYPERLINK("http://x.example","y")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '＝1+1',
  'Anna "the" Comma, Invented',
]

beforeAll(async () => {
  house = await openHouse()
  const category = await house.category('Delegations')
  const group = await house.idOf(
    `select g.id from parliamentary_groups g join legislatures l on l.id = g.legislature_id
     join countries c on c.id = l.country_id where c.iso_alpha2 = 'FR' limit 1`,
  )
  const invitation = await house.invitation({ name: 'Invented group', category, group })
  const person = (position: number, name: string, publication: string, more: object = {}) =>
    house.guest({
      name,
      more: { category, invitation, position, publication, guestRole: 'headOfDelegation' },
      answers: { function: `Function of ${name}`, interpretation: 'true', workingLanguage: 'fr' },
      sealed: { nameAsOnId: `${name.toUpperCase()} ON ID`, diet: `diet of ${name}` },
      ...more,
    })
  ids = {
    named: await person(1, 'Nadia Named', 'name'),
    parliament: await person(2, 'Paula Parliament', 'parliamentOnly'),
    hidden: await person(3, 'Hanna Hidden', 'notAtAll'),
    waiting: await person(4, 'Wanda Waiting', 'name', { seat: 'waiting' }),
    request: await person(5, 'Rita Request', 'name', { review: 'requested' }),
  }
  await house.guest({ more: { category, invitation, position: 6, isHold: true, publication: 'name' } })
  for (const [index, name] of formulas.entries())
    await house.guest({ name, more: { category, publication: 'name', position: index + 10 } })
})
afterAll(() => house.close())

const fetched = (
  purpose: string,
  query: string,
  role: Role | undefined = 'meetingManager',
  language = 'en',
) => house.file(`/meetings/${house.meeting}/exports/${purpose}?${query}`, role, language)

/** The rows of the first sheet as another library reads them. */
const rows = (bytes: Buffer): string[][] => {
  const book = read(bytes)
  return utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1, defval: '' })
}

describe('the list for the host', () => {
  it('names everybody with a place as on their document, and nobody else', async () => {
    const { bytes, headers } = await fetched('accreditation', 'format=xlsx')
    const [headings, ...people] = rows(bytes)
    expect(headings).toEqual([
      'Name',
      'Comes as',
      'Function',
      'Parliament or organization',
      'Country',
      'Category',
      'Name as on your identity document',
    ])
    expect(people.map((row) => row[0])).toEqual(
      expect.arrayContaining(['Nadia Named', 'Paula Parliament', 'Hanna Hidden']),
    )
    expect(people.find(([name]) => name === 'Nadia Named')).toMatchObject({
      1: 'Head of delegation',
      4: 'France',
      5: 'Delegations',
      6: 'NADIA NAMED ON ID',
    })
    expect(people).toHaveLength(3 + formulas.length)
    expect(JSON.stringify(people)).not.toMatch(/Wanda|Rita|diet of/)
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(headers.get('Content-Disposition')).toBe('attachment; filename="accreditation-2025-10-06.xlsx"')
  })

  it('is recorded with its purpose, its number and the questions opened, without a name', async () => {
    const records = await house.audits('sealed-answers.exported')
    expect(records.at(-1)?.['detail']).toBe(`accreditation, people: ${3 + formulas.length}, nameAsOnId`)
    expect(JSON.stringify([records, await house.audits('guests.exported')])).not.toMatch(/Nadia|NADIA/)
  })

  it.each(['accreditation', 'participants', 'badges', 'interpreters', 'checkin'])(
    'and the list %s are not given out when that cannot be recorded',
    async (purpose) => {
      const { status, bytes } = await house.withoutAudit(() => fetched(purpose, 'format=csv'))
      expect(status).toBe(500)
      expect(bytes.toString()).not.toMatch(/Nadia|NADIA/)
    },
  )
})

describe.each(['xlsx', 'csv'])('the list of participants as %s', (format) => {
  const cells = async (version: string) => {
    const { bytes } = await fetched('participants', `format=${format}&version=${version}`)
    return format === 'xlsx'
      ? rows(bytes)
      : utils.sheet_to_json<string[]>(
          read(bytes.toString('utf8').replace('\uFEFF', ''), { type: 'string', raw: true }).Sheets['Sheet1']!,
          {
            header: 1,
            defval: '',
          },
        )
  }

  it.each(['provisional', 'final'])('honours what each person chose (%s)', async (version) => {
    const [, ...people] = await cells(version)
    const french = people.filter(([country]) => country === 'France')
    expect(french.map((row) => row.slice(2))).toEqual([
      ['Nadia Named', 'Function of Nadia Named'],
      ['', ''],
    ])
    expect(french.every((row) => row[1] !== '')).toBe(true)
    expect(JSON.stringify(people)).not.toMatch(/Paula|Hanna|Wanda|Rita|ON ID/)
  })

  it('says in a heading when it is provisional', async () => {
    expect((await cells('provisional'))[0]?.[0]).toBe('Country (provisional list)')
    expect((await cells('final'))[0]?.[0]).toBe('Country')
  })
})

describe('what looks like a formula', () => {
  it('is text in a workbook, and nothing else', async () => {
    const { bytes } = await fetched('checkin', 'format=xlsx')
    const sheet = Object.values(read(bytes, { cellFormula: true }).Sheets)[0]!
    const found = Object.entries(sheet).filter(([address]) => !address.startsWith('!'))
    expect(found.filter(([, cell]) => (cell as { f?: string }).f !== undefined)).toEqual([])
    expect(found.every(([, cell]) => (cell as { t: string }).t === 's')).toBe(true)
    const values = found.map(([, cell]) => String((cell as { v: unknown }).v))
    expect(values).toEqual(
      expect.arrayContaining(['=HYPERLINK("http://x.example","y")', '+1+1', '-2+3', '@SUM(A1)']),
    )
  })

  it('begins with an apostrophe in a CSV file', async () => {
    const { bytes } = await fetched('checkin', 'format=csv')
    const lines = utils.sheet_to_json<string[]>(
      read(bytes.toString('utf8').replace('\uFEFF', ''), { type: 'string', raw: true }).Sheets['Sheet1']!,
      { header: 1, defval: '' },
    )
    const names = lines.slice(1).map((row) => String(row[1]))
    const dangerous = names.filter((name) => /^[\s]*[=+\-@＝]/.test(name))
    expect(dangerous).toEqual([])
    expect(names.filter((name) => name.startsWith("'"))).toHaveLength(8)
    expect(names).toContain('Anna "the" Comma, Invented')
  })
})

describe('the other lists', () => {
  it('for interpreters hold languages by their names', async () => {
    const [headings, ...people] = rows((await fetched('interpreters', 'format=xlsx')).bytes)
    expect(headings?.slice(-2)).toEqual(['Working language', 'I need interpretation'])
    expect(people.find(([name]) => name === 'Nadia Named')?.slice(-2)).toEqual(['French', 'Yes'])
  })

  it('have headings in the language of whoever asks', async () => {
    const [headings] = rows((await fetched('checkin', 'format=xlsx', 'meetingManager', 'be')).bytes)
    expect(headings?.slice(0, 3)).toEqual(['Код на ўваходзе', 'Імя', 'Парламент або арганізацыя'])
  })

  it('for the door hold the code of the badge, which opens nothing else', async () => {
    const [, ...people] = rows((await fetched('checkin', 'format=xlsx')).bytes)
    expect(people.find(([, name]) => name === 'Nadia Named')?.[0]).toBe(checkInCode(ids['named']!, house.key))
  })

  it('print badges with a code, as a page that can run nothing', async () => {
    await house.guest({ name: '<script>alert(1)</script>' })
    const { bytes, headers } = await fetched('badges', 'format=html')
    const page = bytes.toString()
    expect(page).toContain('&lt;script&gt;')
    expect(page).not.toContain('<script')
    expect(page.match(/<svg/g)).toHaveLength(3 + formulas.length + 1)
    expect(page).toContain(checkInCode(ids['named']!, house.key))
    expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; style-src 'unsafe-inline'")
    expect(headers.get('Cache-Control')).toBe('no-store')
  })
})

describe('a list is given', () => {
  it.each(['editor', 'translator', 'campaignOfficer', undefined] as const)('not to %s', async (role) => {
    const { status, bytes } = await house.file(
      `/meetings/${house.meeting}/exports/participants?format=csv`,
      role,
    )
    expect(status).toBe(403)
    expect(bytes.toString()).not.toContain('Nadia')
  })

  it.each([
    ['participants', 'format=pdf', 400],
    ['participants', 'format=html', 400],
    ['participants', 'version=secret', 400],
    ['everything', 'format=csv', 404],
  ])('for no other purpose or in no other form: %s %s', async (purpose, query, status) => {
    expect((await fetched(purpose, query)).status).toBe(status)
  })
})
