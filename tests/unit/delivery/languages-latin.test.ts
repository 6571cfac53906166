import { beforeAll, describe, expect, it } from 'vitest'
import { lacinka } from '../../../src/lib/belarusian/lacinka.ts'
import { cast, delivery } from './cast.ts'

const words: [cyrillic: string, latin: string][] = [
  ['Беларусь', 'Biełaruś'],
  ['Ціханоўская', 'Cichanoŭskaja'],
  ['Лябедзька', 'Labiedźka'],
  ['Мінск', 'Minsk'],
  ['Ганна', 'Hanna'],
  ['Львоў', 'Lvoŭ'],
  ['пяць', 'piać'],
  ['сям’я', 'siamja'],
  ["сям'я", 'siamja'],
  ['вяселле', 'viasielle'],
  ['Вільня', 'Vilnia'],
  ['Магілёў', 'Mahiloŭ'],
  ['Віцебск', 'Viciebsk'],
  ['Алесь Бяляцкі', 'Aleś Bialacki'],
  ['Марыя Калеснікава', 'Maryja Kalesnikava'],
  ['Купала', 'Kupała'],
  ['ґузік', 'guzik'],
  ['джаз', 'džaz'],
  ['дзень', 'dzień'],
  ['каньён', 'kańjon'],
  ['Ілья', 'Ilja'],
  ['раён', 'rajon'],
  ['Жыве Беларусь!', 'Žyvie Biełaruś!'],
  ['чысціня', 'čyscinia'],
  ['Хартыя’97', 'Chartyja’97'],
  ['ЕЎРОПА', 'JEŬROPA'],
  ['Я', 'Ja'],
  ['Я і ты', 'Ja i ty'],
  ['Paris, 2025 — Парыж', 'Paris, 2025 — Paryž'],
]

const richText = (text: string) => ({
  root: {
    type: 'root',
    children: [
      { type: 'paragraph', children: [{ type: 'text', text }] },
      {
        type: 'link',
        fields: { linkType: 'custom', url: 'https://example.org/Мінск' },
        children: [{ type: 'text', text: 'спасылка' }],
      },
    ],
  },
})

let site: Awaited<ReturnType<typeof delivery>>
beforeAll(async () => {
  site = await delivery({
    ...cast,
    meetings: [
      {
        id: 'minsk',
        title: { be: 'Сустрэча ў Мінску', en: 'The Minsk meeting' },
        slug: { be: 'сустрэча', en: 'minsk' },
        summary: { en: 'Two days' },
        objectives: [{ id: 'o1', text: { be: 'Вызваліць' } }],
      },
    ],
    news: [{ id: 'n', title: { be: 'Навіна' }, body: { be: richText('Вольная Беларусь') } }],
  })
})

describe('Belarusian in Łacinka', () => {
  it.each(words)('spells %s as %s', (cyrillic, latin) => {
    expect(lacinka(cyrillic)).toBe(latin)
  })

  it('is served under its tag, and under older spellings of it', async () => {
    for (const tag of ['be-Latn', 'be_latn', 'BE-LATN', 'be@latin', 'be_Latn']) {
      const answer = await site.app.inject(`/api/meetings/minsk?locale=${tag}`)
      expect(answer.json().title).toBe('Sustreča ŭ Minsku')
      expect(answer.headers['content-language']).toBe('be-Latn')
    }
  })

  it('is in rows, related documents and rich text, and leaves addresses alone', async () => {
    const minsk = await site.get('/api/meetings/minsk?locale=be-Latn')
    expect(minsk.slug).toBe('сустрэча')
    expect(minsk.objectives[0].text).toBe('Vyzvalić')
    const news = await site.get('/api/news/n?locale=be-Latn')
    expect(news.body.root.children[0].children[0].text).toBe('Volnaja Biełaruś')
    expect(news.body.root.children[1].fields.url).toBe('https://example.org/Мінск')
    const ada = await site.get('/api/people/ada?locale=be-Latn&depth=1')
    expect([ada.name, ada.country.name]).toEqual(['Ada Prydumanaja', 'Francyja'])
  })

  it('is what a query asks and sorts by', async () => {
    expect(await site.ids('/api/countries?locale=be-Latn&where[name][contains]=biełar')).toEqual(['belarus'])
    expect(await site.ids('/api/countries?locale=be-Latn&sort=-name')).toEqual(['france', 'belarus'])
  })

  it('can stand in a chain, and lets others stand in for it', async () => {
    expect((await site.get('/api/meetings/minsk?locale=fr&fallback-locale=be-Latn')).title).toBe(
      'Sustreča ŭ Minsku',
    )
    const minsk = await site.get('/api/meetings/minsk?locale=be-Latn&fallback-locale=en')
    expect([minsk.title, minsk.summary]).toEqual(['Sustreča ŭ Minsku', 'Two days'])
  })

  it('is a locale of GraphQL too', async () => {
    const { data } = await site.graphql(
      '{ a: Meeting(id: "minsk", locale: be_Latn) { title } b: Meeting(id: "minsk", locale: fr, fallbackLocale: be_Latn) { title } c: News(id: "n", locale: be) { body } }',
    )
    expect([data.a.title, data.b.title]).toEqual(['Sustreča ŭ Minsku', 'Sustreča ŭ Minsku'])
    expect(data.c.body.root.children[0].children[0].text).toBe('Вольная Беларусь')
    const address = await site.graphql(
      '{ Meeting(id: "minsk") { title } }',
      {},
      '/api/graphql?locale=be_latn',
    )
    expect(address.data.Meeting.title).toBe('Sustreča ŭ Minsku')
  })

  it('is refused in the spelling that only a person can write', async () => {
    for (const tag of ['be-tarask', 'be_tarask', 'be-x-old'])
      expect(await site.get(`/api/meetings?locale=${tag}`)).toMatchObject({
        status: 400,
        code: 'language-not-reviewed',
      })
  })
})
