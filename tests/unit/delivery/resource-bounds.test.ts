import { describe, expect, it } from 'vitest'
import { csv } from '../../../src/delivery/resources/csv.ts'
import { popolo } from '../../../src/delivery/resources/popolo.ts'
import { askedOver } from './asked.ts'
import { delivery } from './cast.ts'

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${String(index).padStart(5, '0')}`,
    name: { en: `Invented ${index}`, fr: `Inventée ${index}` },
  }))

describe('a large table', () => {
  it('comes in pages of five thousand rows, each leading to the next, and together whole', () => {
    const ask = askedOver({ people: people(5_003) })
    const first = ask(csv, { slug: 'people' }, { locale: 'fr' })
    expect(first.text.trim().split('\r\n')).toHaveLength(5_001)
    expect(first.headers).toEqual({ link: '<?locale=fr&page=2>; rel="next"' })
    const second = ask(csv, { slug: 'people' }, { locale: 'fr', page: '2' })
    expect(second.text.trim().split('\r\n')).toHaveLength(4)
    expect(second.headers).toBeUndefined()
    expect(new Set(`${first.text}${second.text}`.match(/^p\d{5}/gm)).size).toBe(5_003)
    expect(JSON.parse(ask(popolo, { class: 'persons' }).text)).toHaveLength(5_000)
  })

  it('has no page that is no number', () => {
    expect(() => askedOver({ people: people(1) })(csv, { slug: 'people' }, { page: '-1' })).toThrow(
      'invalid-number',
    )
  })
})

describe('parameters that an address does not know', () => {
  const addresses = [
    '/api/csv/countries',
    '/api/feeds/news.atom',
    '/api/feeds/meetings.ics',
    '/api/popolo/persons',
    '/api/changes',
    '/api/search?q=ada',
    '/api/openapi.json',
    '/api/reference',
  ]

  it.each(addresses)('are ignored, and nothing is worked out for them: %s', async (address) => {
    const { app, current } = await delivery()
    const known = await app.inject(address)
    const { size } = current.snapshot!.memo
    for (let index = 0; index < 5; index++) {
      const mark = address.includes('?') ? '&' : '?'
      const answer = await app.inject(`${address}${mark}cachebuster=${index}&where[id]=x`)
      expect([answer.statusCode, answer.headers.etag]).toEqual([200, known.headers.etag])
    }
    expect(current.snapshot!.memo.size).toBe(size)
    await app.close()
  })

  it('are not confused with those it knows, however they are written', async () => {
    const { app } = await delivery()
    const english = await app.inject('/api/csv/countries')
    for (const spelling of ['locale=fr', 'loc%61le=fr'])
      expect((await app.inject(`/api/csv/countries?x=1&${spelling}`)).body).not.toBe(english.body)
    expect((await app.inject('/api/csv/countries?%ZZ=1')).statusCode).toBe(400)
    await app.close()
  })
})

describe('the alias `fallbackLocale`', () => {
  it.each([
    '/api/csv/countries?locale=pl',
    '/api/search?q=France&locale=pl',
    '/api/feeds/meetings.ics?locale=pl',
  ])('means the same as `fallback-locale`: %s', async (address) => {
    const { app } = await delivery()
    const [none, one, other, list] = await Promise.all(
      ['', '&fallback-locale=en', '&fallbackLocale=en', '&fallbackLocale[]=en'].map(async (more) => {
        const { body } = await app.inject(`${address}${more}`)
        return body
      }),
    )
    expect(one).not.toBe(none)
    expect([other, list]).toEqual([one, one])
    await app.close()
  })

  it('is told as the language it means, whatever its spelling', async () => {
    const { app } = await delivery()
    const feed = await app.inject('/api/feeds/news.json?locale=be_latn')
    expect(feed.json().language).toBe('be-Latn')
    await app.close()
  })
})

describe('GraphiQL', () => {
  it('is sent compressed to who takes that, and 304 to who has it, whatever was published meanwhile', async () => {
    const { app, current } = await delivery()
    const ask = (headers: Record<string, string>) => app.inject({ url: '/api/graphiql', headers })
    const whole = await ask({})
    for (const [encoding, most] of [
      ['br', 3],
      ['gzip', 3.5],
    ] as const) {
      const answer = await ask({ 'accept-encoding': encoding })
      expect(answer.headers['content-encoding']).toBe(encoding)
      expect(answer.rawPayload.length).toBeLessThan(most * 1_000_000)
      expect(answer.headers.etag).not.toBe(whole.headers.etag)
    }
    expect(whole.rawPayload.length).toBeGreaterThan(5_000_000)
    current.apply([
      {
        seq: 9_999,
        at: '2031-01-01T00:00:00.000Z',
        firstAt: null,
        collection: 'countries',
        id: 'x',
        locale: '*',
        op: 'put',
        body: {},
      },
    ])
    expect((await ask({ 'if-none-match': String(whole.headers.etag) })).statusCode).toBe(304)
    await app.close()
  }, 30_000)
})
