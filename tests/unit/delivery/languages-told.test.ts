import { beforeAll, describe, expect, it } from 'vitest'
import { publicModel } from '../../../src/generated/public-model.ts'
import { cast, delivery } from './cast.ts'

let site: Awaited<ReturnType<typeof delivery>>
beforeAll(async () => {
  site = await delivery({
    ...cast,
    declarations: [
      {
        id: 'paris',
        title: { en: 'Declaration', be: 'Дэкларацыя' },
        authenticLanguages: ['en', 'fr'],
        paragraphs: [{ id: 'p1', number: 1, text: { en: 'First' } }],
      },
    ],
  })
})

const told = async (address: string) => (await site.get(`${address}&languages=true`))._languages

describe('the languages of a document', () => {
  it('are told when asked, and otherwise the answer is what it was', async () => {
    expect('_languages' in (await site.get('/api/meetings/paris'))).toBe(false)
    expect(await told('/api/meetings/paris?locale=en')).toEqual({
      requested: 'en',
      served: 'en',
      available: ['en', 'fr'],
      fellBack: {},
      stale: [],
    })
  })

  it('name what fell back, field by field and row by row', async () => {
    expect(await told('/api/meetings/paris?locale=fr&fallback-locale=en')).toMatchObject({
      requested: 'fr',
      served: 'fr',
      fellBack: { summary: 'en', 'objectives.o2.text': 'en' },
    })
    expect(await told('/api/meetings/rome?locale=be&fallback-locale=fr,en')).toMatchObject({
      requested: 'be',
      served: 'en',
      fellBack: { title: 'en', slug: 'en' },
    })
  })

  it('say what is derived by rule, and which texts bind', async () => {
    expect(await told('/api/declarations/paris?locale=be-Latn&fallback-locale=en')).toEqual({
      requested: 'be-Latn',
      served: 'be-Latn',
      available: ['en', 'be', 'be-Latn'],
      fellBack: { 'paragraphs.p1.text': 'en' },
      derived: { 'be-Latn': { from: 'be', rule: 'lacinka' } },
      authoritative: ['en', 'fr'],
      stale: [],
    })
  })

  it('stand side by side with locale=all, and are null where there is no text', async () => {
    expect(await told('/api/meetings/paris?locale=all')).toMatchObject({
      requested: 'all',
      served: ['en', 'fr'],
      fellBack: {},
    })
    expect(await told('/api/countries/france?locale=pl')).toMatchObject({ requested: 'pl', served: null })
  })

  it('are told of every document of a list, and of related ones', async () => {
    const { docs } = await site.get('/api/agenda-items?languages=true&depth=1')
    for (const { _languages, meeting } of docs) {
      expect(_languages.served).toBe('en')
      if (meeting) expect(meeting._languages.available).toEqual(['en', 'fr'])
    }
  })

  it('have a name that no field has', () => {
    expect(publicModel.entities.flatMap(({ fields }) => fields).map(({ name }) => name)).not.toContain(
      '_languages',
    )
  })
})
