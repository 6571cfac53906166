import { mergeListSearchAndWhere } from 'payload/shared'
import { stringify } from 'qs-esm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse } from './house.ts'

let house: Awaited<ReturnType<typeof openHouse>>
let sviatlana: string

beforeAll(async () => {
  house = await openHouse()
  const { doc } = await house.rest('POST', '/people?locale=be&draft=true', {
    name: 'Святлана Ціханоўская',
    foldedNames: 'written by hand',
    _status: 'draft',
  })
  sviatlana = doc.id
  await house.rest('POST', '/people?locale=en', { name: 'Ada Invented', _status: 'published' })
  await house.rest('POST', '/people?locale=be', { name: 'Уладзімір Прыдуманы', _status: 'published' })
})
afterAll(() => house.close())

/** As the list of the admin asks. */
const listed = async (search: string, locale = 'be'): Promise<string[]> => {
  const { config: people } = house.payload.collections['people']
  const where = mergeListSearchAndWhere({
    collectionConfig: people,
    search,
  })
  const { docs } = await house.payload.find({
    collection: 'people' as never,
    draft: true,
    depth: 0,
    locale: locale as never,
    fallbackLocale: false,
    where,
  })
  return docs.map(({ id }: { id: string }) => id)
}

/** As a relation field of the admin asks. */
const offered = async (search: string): Promise<any> => {
  const where = { and: [{ id: { not_in: [crypto.randomUUID()] } }, { name: { like: search } }] }
  return house.rest('GET', `/people?${stringify({ depth: 0, draft: true, locale: 'en', where })}`)
}

describe('the search of the admin', () => {
  it.each([
    'Ціханоўская',
    'Tsikhanouskaya',
    'Cichanoŭskaja',
    'Tikhanovskaya',
    'Tichanowskaja sviatlana',
    'Сьвятлана',
    'Śviatłana',
    'SVIATLANA TSIKH',
  ])('finds a draft by %s, in every language of the list', async (search) => {
    expect(await listed(search)).toEqual([sviatlana])
    expect(await listed(search, 'fr')).toEqual([sviatlana])
  })

  it('finds a name by the form that only the classical spelling has', async () => {
    expect(await listed('Уладзімер')).toHaveLength(1)
    expect(await listed('Uładzimier')).toHaveLength(1)
  })

  it('does not find everybody', async () => {
    expect(await listed('Hanna')).toEqual([])
    expect(await listed('Tsikhanouskaya Ada')).toEqual([])
  })

  it('is the same in a relation field, over HTTP', async () => {
    const answer = await offered('Tichanowskaja')
    expect(answer.docs.map(({ id }: { id: string }) => id)).toEqual([sviatlana])
  })

  it('counts what it finds', async () => {
    const query = stringify({ where: { name: { like: 'Vydumany' } } })
    expect(await house.rest('GET', `/people/count?locale=be&${query}`)).toEqual({ totalDocs: 0 })
    const found = stringify({ where: { name: { like: 'Prydumany' } } })
    expect(await house.rest('GET', `/people/count?locale=be&${found}`)).toEqual({ totalDocs: 1 })
  })
})

describe('the folded names', () => {
  const stored = async (): Promise<string> => {
    const { foldedNames } = await house.rest('GET', `/people/${sviatlana}?draft=true&locale=en`)
    return foldedNames
  }
  const save = (locale: string, data: object) =>
    house.rest('PATCH', `/people/${sviatlana}?locale=${locale}&draft=true`, { ...data, _status: 'draft' })

  it('are written by nobody but the rule', async () => {
    expect(await stored()).not.toContain('hand')
    await save('en', { foldedNames: 'by hand again' })
    expect(await stored()).not.toContain('hand')
  })

  it('hold the names of all languages, also after one of them was saved alone', async () => {
    await save('fr', { name: 'Lumen' })
    expect(await stored()).toContain('lumen')
    expect(await stored()).toContain('cihanovska')
    await save('fr', { name: 'Clara' })
    expect(await stored()).not.toContain('lumen')
    expect(await listed('Ціханоўская')).toEqual([sviatlana])
  })

  it('hold the other names, and forget them when they are removed', async () => {
    await save('en', { otherNames: [{ name: 'Світлана Тихановська' }] })
    expect(await stored()).toContain('svitlana')
    await save('be', { name: 'Святлана Ціханоўская' })
    expect(await stored()).toContain('svitlana')
    await save('en', { otherNames: [] })
    expect(await stored()).not.toContain('svitlana')
  })

  it('cannot be read or asked for by a stranger', async () => {
    const { docs } = await house.anonymously('/people?locale=en')
    expect(docs.length).toBeGreaterThan(0)
    for (const person of docs) expect(person).not.toHaveProperty('foldedNames')
    const answer = await house.anonymously(`/people?${stringify({ where: { foldedNames: { like: 'a' } } })}`)
    expect(answer.errors[0].message).toContain('foldedNames')
  })
})
