import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../../src/access/roles.ts'
import { openHouse, save, stateIn, writeMeeting, type House, type Written } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

type Change = { path: string; before: unknown; after: unknown }

const write = (
  { id }: Pick<Written, 'id'>,
  language: string,
  changes: Change[],
  role: Role = 'translator',
  noun = 'meetings',
) => house.studio.rest('POST', '/translations/write', { noun, document: id, language, changes }, role)

const read = async ({ id }: Pick<Written, 'id'>, locale: string): Promise<any> =>
  (
    await house.studio.rest(
      'GET',
      `/meetings/${id}?draft=true&depth=0&locale=${locale}&fallback-locale=null`,
      undefined,
      'editor',
    )
  ).body

describe('a translation that is written beside its source', () => {
  it('is saved as a draft in its language alone, the text of a row among them', async () => {
    const meeting = await writeMeeting(house.studio)
    const before = [await read(meeting, 'en'), await read(meeting, 'be')]
    const [first] = meeting.rows
    const path = `objectives.${first}.text`
    const { status, body } = await write(meeting, 'fr', [
      { path, before: 'Premier', after: 'Le premier' },
      { path: 'summary', before: null, after: 'Deux jours' },
    ])
    expect(status).toBe(200)
    expect(body.target.texts).toMatchObject({ [path]: 'Le premier', summary: 'Deux jours' })
    const french = await read(meeting, 'fr')
    expect(french.objectives.map(({ id, text }: any) => [id, text])).toEqual([
      [meeting.rows[0], 'Le premier'],
      [meeting.rows[1], 'Deuxième'],
    ])
    expect([french.title, french.summary]).toEqual(['Réunion inventée', 'Deux jours'])
    const stable = ({ updatedAt: _, changedBy: __, changedIn: ___, ...document }: any) => document
    expect([await read(meeting, 'en'), await read(meeting, 'be')].map(stable)).toEqual(before.map(stable))
  })

  it('takes a text out again', async () => {
    const meeting = await writeMeeting(house.studio)
    await write(meeting, 'fr', [{ path: 'summary', before: null, after: 'Deux jours' }])
    await write(meeting, 'fr', [{ path: 'summary', before: 'Deux jours', after: null }])
    expect((await read(meeting, 'fr')).summary ?? null).toBeNull()
  })

  it('is not saved over what somebody else wrote meanwhile, and says what that is', async () => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    await save(studio, meeting.id, 'fr', { title: 'Autre titre' })
    const { status, body } = await write(meeting, 'fr', [
      { path: 'title', before: 'Réunion inventée', after: 'Mon titre' },
      { path: 'summary', before: null, after: 'Deux jours' },
    ])
    expect([status, body.code]).toEqual([409, 'text-conflict'])
    expect(body.conflicts).toEqual([{ path: 'title', gone: false, now: 'Autre titre' }])
    const french = await read(meeting, 'fr')
    expect([french.title, french.summary ?? null]).toEqual(['Autre titre', null])
  })

  it('takes turns with a form that adds a row meanwhile: neither loses anything, six times', async () => {
    const { studio } = house
    for (let round = 0; round < 6; round++) {
      const meeting = await writeMeeting(studio)
      const [first, second] = meeting.rows
      const objectives = [{ id: first, text: 'First' }, { id: second, text: 'Second' }, { text: 'Third' }]
      const [written] = await Promise.all([
        write(meeting, 'fr', [{ path: `objectives.${first}.text`, before: 'Premier', after: 'Le premier' }]),
        studio.rest('PATCH', `/meetings/${meeting.id}?locale=en&draft=true`, { objectives }, 'editor'),
      ])
      expect(written.status).toBe(200)
      const [french, english] = [await read(meeting, 'fr'), await read(meeting, 'en')]
      expect(french.objectives[0].text).toBe('Le premier')
      expect(english.objectives.map(({ text }: any) => text)).toEqual(['First', 'Second', 'Third'])
    }
  })

  it('keeps what others wrote in other texts of the same language', async () => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    await save(studio, meeting.id, 'fr', { title: 'Autre titre' })
    const { status } = await write(meeting, 'fr', [{ path: 'summary', before: null, after: 'Deux jours' }])
    expect(status).toBe(200)
    expect(await read(meeting, 'fr')).toMatchObject({ title: 'Autre titre', summary: 'Deux jours' })
  })

  it('is not lost silently when its row was taken out', async () => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    const [first, second] = meeting.rows
    await save(studio, meeting.id, 'en', { objectives: [{ id: second, text: 'Second' }] })
    const change = { path: `objectives.${first}.text`, before: 'Premier', after: 'Le premier' }
    expect((await write(meeting, 'fr', [change])).body.conflicts).toEqual([
      { path: change.path, gone: true, now: null },
    ])
  })

  it('goes together with others at the same moment in other languages', async () => {
    const meeting = await writeMeeting(house.studio)
    const languages = ['fr', 'be', 'de', 'pl'] as const
    const answers = await Promise.all(
      languages.map((language) =>
        write(
          meeting,
          language,
          [{ path: 'summary', before: null, after: `In ${language}` }],
          language === 'fr' ? 'translator' : 'editor',
        ),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    for (const language of languages) expect((await read(meeting, language)).summary).toBe(`In ${language}`)
  })

  it('writes rich text', async () => {
    const { studio } = house
    const req = await studio.as('editor')
    const richText = (words: string) => ({
      root: {
        type: 'root',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        children: [
          {
            type: 'paragraph',
            version: 1,
            children: [
              { type: 'text', version: 1, text: words, format: 0, mode: 'normal', style: '', detail: 0 },
            ],
          },
        ],
      },
    })
    const { id } = await studio.payload.create({
      collection: 'news',
      locale: 'en',
      data: { title: 'Invented news', date: '2031-01-01T12:00:00Z', body: richText('Text') } as never,
      draft: true,
      overrideAccess: false,
      req,
    })
    const change = { path: 'body', before: null, after: richText('Texte') }
    const { status, body } = await write({ id: String(id) }, 'fr', [change], 'translator', 'news')
    expect(status).toBe(200)
    expect(body.target.texts.body).toMatchObject(richText('Texte'))
    expect(body.missing).toEqual(['title'])
  })

  it.each([
    ['another language', 'be', 'translator', 403],
    ['a role that does not write here', 'fr', 'campaignOfficer', 403],
    ['a role that only reads', 'fr', 'auditor', 403],
  ] as const)('is refused to %s', async (_, language, role, wanted) => {
    const meeting = await writeMeeting(house.studio)
    const { status } = await write(meeting, language, [{ path: 'summary', before: null, after: 'x' }], role)
    expect(status).toBe(wanted)
    expect((await read(meeting, language)).summary ?? null).toBeNull()
  })

  it('can write nothing that is no text to translate', async () => {
    const meeting = await writeMeeting(house.studio)
    const before = await read(meeting, 'fr')
    for (const path of ['edition', 'slug', 'timeZone', 'contact.email', 'id']) {
      const { status, body } = await write(meeting, 'fr', [{ path, before: null, after: 'x' }], 'editor')
      expect([path, status, body.conflicts?.[0]?.gone]).toEqual([path, 409, true])
    }
    expect(await read(meeting, 'fr')).toEqual(before)
  })

  it('is a draft again after it was approved', async () => {
    const meeting = await writeMeeting(house.studio)
    await house.studio.rest(
      'POST',
      '/translations/approve',
      { noun: 'meetings', document: meeting.id, language: 'fr' },
      'editor',
    )
    await write(meeting, 'fr', [{ path: 'title', before: 'Réunion inventée', after: 'Autre' }])
    expect(await stateIn(house.studio, meeting, 'fr')).toBe('draft')
  })
})
