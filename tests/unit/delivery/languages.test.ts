import { beforeAll, describe, expect, it } from 'vitest'
import { delivery } from './cast.ts'

let site: Awaited<ReturnType<typeof delivery>>
beforeAll(async () => {
  site = await delivery()
})

describe('languages', () => {
  it('answers in English when no language is named', async () => {
    expect((await site.get('/api/meetings/paris')).title).toBe('The Paris meeting')
  })

  it('hides a document in a language it is not published in', async () => {
    expect(await site.ids('/api/meetings?locale=fr')).toEqual(['paris'])
    expect((await site.app.inject('/api/meetings/rome?locale=fr')).statusCode).toBe(404)
    expect((await site.get('/api/meetings/count?locale=fr')).totalDocs).toBe(1)
    expect((await site.get('/api/globals/alliance?locale=be')).status).toBe(404)
  })

  it('shows what is published in one act in every language, with or without texts', async () => {
    expect(await site.ids('/api/countries?locale=pl&sort=id')).toEqual(['belarus', 'france'])
    expect((await site.get('/api/countries/france?locale=be')).name).toBe('Францыя')
    expect('name' in (await site.get('/api/countries/france?locale=pl'))).toBe(false)
  })

  it('takes no other language in place of an empty text unless asked', async () => {
    const paris = await site.get('/api/meetings/paris?locale=fr')
    expect(paris.summary).toBeNull()
    expect(paris.objectives).toEqual([
      { id: 'o1', text: 'Nommer les prisonniers' },
      { id: 'o2', text: null },
    ])
  })

  it('falls back field by field along the chain', async () => {
    const paris = await site.get('/api/meetings/paris?locale=be&fallback-locale=fr,en')
    expect(paris.title).toBe('La réunion de Paris')
    expect(paris.summary).toBe('Two days')
    expect(paris.objectives.map(({ text }: { text: string }) => text)).toEqual([
      'Nommer les prisonniers',
      'Found the groups',
    ])
  })

  it('lists with a chain what is published in any language of it', async () => {
    expect(await site.ids('/api/meetings?locale=fr&fallback-locale=en')).toEqual(['paris', 'rome'])
    expect(await site.ids('/api/meetings?locale=fr&fallback-locale=none')).toEqual(['paris'])
    expect(await site.ids('/api/meetings?locale=fr&fallback-locale[]=be&fallback-locale[]=en')).toEqual([
      'paris',
      'rome',
    ])
  })

  it('filters and sorts by the texts that are served', async () => {
    expect(await site.ids('/api/meetings?locale=fr&fallback-locale=en&where[title][contains]=Rome')).toEqual([
      'rome',
    ])
    expect(
      await site.ids('/api/meetings?locale=fr&fallback-locale=en&where[summary][equals]=Two days'),
    ).toEqual(['paris'])
    expect(await site.ids('/api/meetings?locale=fr&where[title][contains]=The Paris')).toEqual([])
    expect(await site.ids('/api/meetings?locale=fr&fallback-locale=en&sort=title')).toEqual(['paris', 'rome'])
  })

  it('takes an empty text for none when there is a chain, and finds slugs along it', async () => {
    const own = await delivery({
      meetings: [{ id: 'm', title: { en: 'Title', fr: '' }, slug: { en: 'only-english', fr: null } }],
    })
    expect((await own.get('/api/meetings/m?locale=fr&fallback-locale=en')).title).toBe('Title')
    expect((await own.get('/api/meetings/m?locale=fr')).title).toBe('')
    expect(
      await own.ids('/api/meetings?where[slug][equals]=only-english&locale=fr&fallback-locale=en'),
    ).toEqual(['m'])
    expect(await own.ids('/api/meetings?where[slug][equals]=only-english&locale=fr')).toEqual([])
  })

  it('finds one document by its slug in the language', async () => {
    expect(await site.ids('/api/meetings?where[slug][equals]=reunion-de-paris&locale=fr')).toEqual(['paris'])
    expect(await site.ids('/api/meetings?where[slug][equals]=reunion-de-paris')).toEqual([])
  })

  it('puts the published languages side by side with locale=all', async () => {
    const paris = await site.get('/api/meetings/paris?locale=all')
    expect(paris.title).toEqual({ en: 'The Paris meeting', fr: 'La réunion de Paris' })
    expect(paris.venue.name).toEqual({ en: 'The Hall', fr: 'La Salle' })
    expect(paris.country.name).toEqual({ en: 'France', fr: 'France', be: 'Францыя' })
    expect(await site.ids('/api/meetings?locale=all&where[title][contains]=réunion')).toEqual(['paris'])
  })

  it('reads another public language by naming it in a path', async () => {
    expect(await site.ids('/api/meetings?where[title.fr][contains]=réunion')).toEqual(['paris'])
    expect(await site.ids('/api/meetings?where[title.fr][exists]=false')).toEqual(['rome'])
  })

  it('refuses a language that does not exist, in locale and in the chain', async () => {
    for (const query of ['locale=xx', 'locale=fr&fallback-locale=xx', 'locale=EN']) {
      const problem = await site.get(`/api/meetings?${query}`)
      expect(problem).toMatchObject({ status: 400, code: 'unknown-locale' })
    }
  })

  it('dates a document by the layers it serves', async () => {
    const [en, fr] = [await site.get('/api/meetings/paris'), await site.get('/api/meetings/paris?locale=fr')]
    expect(en.createdAt).toBe(fr.createdAt)
    site.current.apply([
      {
        seq: 500,
        at: '2026-01-01T00:00:00.000Z',
        firstAt: '2026-01-01T00:00:00.000Z',
        collection: 'meetings',
        id: 'paris',
        locale: 'fr',
        op: 'put',
        body: { title: 'Neuf' },
      },
    ])
    expect((await site.get('/api/meetings/paris?locale=fr')).updatedAt).toBe('2026-01-01T00:00:00.000Z')
    expect((await site.get('/api/meetings/paris')).updatedAt).toBe(en.updatedAt)
  })
})
