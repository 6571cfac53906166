import { copyDataFromLocaleHandler } from '@payloadcms/ui/utilities/copyDataFromLocale'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openHouse, texts, writeMeeting, type House, type Written } from '../translation/house.ts'
import { accountsOn, type Accounts, type Asker } from './accounts.ts'
import { besides } from './stored.ts'

let house: House
let accounts: Accounts
let translator: Asker
let meeting: Written
let before: unknown

beforeAll(async () => {
  house = await openHouse()
  accounts = await accountsOn(house.studio)
  translator = await accounts.member({ roles: ['translator'], languages: ['fr'] })
})
afterAll(() => house.close())
beforeEach(async () => {
  meeting = await writeMeeting(house.studio)
  before = await besides(house.studio, 'meetings', meeting.id, 'fr')
})

const at = (query: string) => `/meetings/${meeting.id}?${query}`
const many = (query: string) => `/meetings?${query}&where[id][equals]=${meeting.id}`
const frenchTitle = async () =>
  (
    await house.studio.payload.findByID({
      collection: 'meetings',
      id: meeting.id,
      locale: 'fr',
      draft: true,
      overrideAccess: true,
    })
  ).title
const mutation = (locale: string, data: string, alias = 'a') =>
  `${alias}: updateMeeting(id: "${meeting.id}", locale: ${locale}, draft: true, data: ${data}) { id }`
const copy = async (fromLocale: string, toLocale: string, overrideData = true) =>
  copyDataFromLocaleHandler({
    ...{ collectionSlug: 'meetings', docID: meeting.id, fromLocale, toLocale, overrideData },
    req: await translator.request(),
  } as never)

/** Every way a write can come, each with a French text and nothing else. */
const allowed: Record<string, () => Promise<unknown>> = {
  'PATCH of one': () => translator.rest('PATCH', at('locale=fr'), { title: 'Nouveau' }),
  'PATCH of one as a draft': () => translator.rest('PATCH', at('locale=fr&draft=true'), { title: 'Nouveau' }),
  'PATCH of many': () => translator.rest('PATCH', many('locale=fr'), { title: 'Nouveau' }),
  GraphQL: () => translator.graphql(`mutation { ${mutation('fr', '{ title: "Nouveau" }')} }`),
  'the whole form, as the admin sends it': async () => {
    const { body } = await translator.rest('GET', at('locale=fr&draft=true&depth=0'))
    return translator.rest('PATCH', at('locale=fr&draft=true'), { ...body, title: 'Nouveau' })
  },
}

/** Every trick to write something else, over every channel. */
const refused: Record<string, () => Promise<unknown>> = {
  'another language in the address': () => translator.rest('PATCH', at('locale=be'), { title: 'Х' }),
  'another language for many': () => translator.rest('PATCH', many('locale=be'), { title: 'Х' }),
  'all languages in the address': () => translator.rest('PATCH', at('locale=all'), { title: { be: 'Х' } }),
  'no language': () => translator.rest('PATCH', at('draft=true'), { title: 'X' }),
  'a language that is none': () => translator.rest('PATCH', at('locale=zz'), { title: 'X' }),
  'publishing another language': () =>
    translator.rest('PATCH', at('locale=fr&publishSpecificLocale=be'), { title: 'Х' }),
  'publishing one’s own': () =>
    translator.rest('PATCH', at('locale=fr&publishSpecificLocale=fr'), { title: 'X' }),
  'a status': () => translator.rest('PATCH', at('locale=fr'), { _status: 'published' }),
  'the verb': () => translator.rest('POST', `/meetings/${meeting.id}/publish`, { locales: ['fr'] }),
  'a schedule': () =>
    translator.rest('POST', `/meetings/${meeting.id}/schedule`, {
      ...{ verb: 'publish', locales: ['fr'], at: new Date(Date.now() + 60_000).toISOString() },
    }),
  'a shared field': () => translator.rest('PATCH', at('locale=fr'), { startsAt: '2031-06-01T07:00:00Z' }),
  'a shared field for many': () => translator.rest('PATCH', many('locale=fr'), { capacity: 3 }),
  'a shared field beside a text': () =>
    translator.rest('PATCH', at('locale=fr'), { title: 'X', venue: { address: 'Elsewhere' } }),
  'fewer rows': () =>
    translator.rest('PATCH', at('locale=fr'), { objectives: texts(meeting, 'X').slice(0, 1) }),
  'rows in another order': () =>
    translator.rest('PATCH', at('locale=fr'), { objectives: texts(meeting, 'X', 'Y').toReversed() }),
  'rows without their ids': () =>
    translator.rest('PATCH', at('locale=fr'), { objectives: [{ text: 'X' }, { text: 'Y' }] }),
  'the trash': () => translator.rest('PATCH', at('locale=fr'), { deletedAt: new Date().toISOString() }),
  'a deletion': () => translator.rest('DELETE', at('locale=fr')),
  'a deletion of many': () => translator.rest('DELETE', many('locale=fr')),
  'a new document': () => translator.rest('POST', '/meetings?locale=fr', { title: 'X' }),
  'a duplicate': () => translator.rest('POST', `/meetings/${meeting.id}/duplicate?locale=fr`, {}),
  'GraphQL in another language': () => translator.graphql(`mutation { ${mutation('be', '{ title: "Х" }')} }`),
  'GraphQL with the language in the address': () =>
    translator.graphql(`mutation { ${mutation('be', '{ title: "Х" }')} }`, '/graphql?locale=fr'),
  'GraphQL of a shared field': () => translator.graphql(`mutation { ${mutation('fr', '{ capacity: 3 }')} }`),
  'GraphQL, another language behind one’s own': () =>
    translator.graphql(
      `mutation { ${mutation('fr', '{ title: "X" }', 'a')} ${mutation('be', '{ title: "Х" }', 'b')} }`,
    ),
  'GraphQL duplicate': () => translator.graphql(`mutation { duplicateMeeting(id: "${meeting.id}") { id } }`),
  'copying to another language': () => copy('fr', 'be').catch((error: unknown) => error),
  'copying into the gaps of another language': () => copy('en', 'de', false).catch((error: unknown) => error),
  'an old version': async () => translator.rest('POST', `/meetings/versions/${await oldest()}?locale=fr`),
  'an old version over GraphQL': async () =>
    translator.graphql(`mutation { restoreVersionMeeting(id: "${await oldest()}", draft: true) { id } }`),
}

const oldest = async (): Promise<string> => {
  const { docs } = await house.studio.payload.findVersions({
    collection: 'meetings',
    where: { parent: { equals: meeting.id } },
    sort: 'createdAt',
    limit: 1,
    overrideAccess: true,
  })
  return String(docs[0]?.id)
}

describe('a translator of French', () => {
  it.each(Object.keys(allowed))('writes French: %s', async (channel) => {
    await allowed[channel]!()
    expect(await frenchTitle()).toBe('Nouveau')
    expect(await besides(house.studio, 'meetings', meeting.id, 'fr')).toEqual(before)
  })

  it('copies into French, and nothing else changes', async () => {
    await copy('be', 'fr')
    expect(await frenchTitle()).toBe('Выдуманая сустрэча')
    expect(await besides(house.studio, 'meetings', meeting.id, 'fr')).toEqual(before)
  })

  it.each(Object.keys(refused))('changes nothing but French by %s', async (trick) => {
    const [count, log] = [await meetings(), await house.studio.log()]
    await refused[trick]!()
    expect(await besides(house.studio, 'meetings', meeting.id, 'fr')).toEqual(before)
    expect(await meetings()).toBe(count)
    expect(await house.studio.log()).toEqual(log)
  })

  it('is told which fields the role does not change, in the language of the admin', async () => {
    const { status, body } = await translator.rest('PATCH', at('locale=fr'), {
      title: 'Nouveau',
      capacity: 3,
      venue: { address: 'Elsewhere' },
    })
    expect(status).toBe(403)
    expect(body.errors[0]).toMatchObject({
      message: 'Nothing was saved: your role does not change this here: venue.address, capacity.',
      data: { code: 'beyond-your-role', paths: ['venue.address', 'capacity'] },
    })
    expect(await frenchTitle()).toBe('Réunion inventée')
  })

  it('cannot make the role or the languages larger', async () => {
    const { body } = await translator.rest('PATCH', `/users/${translator.id}`, {
      name: 'Renamed',
      roles: ['administrator'],
      languages: ['fr', 'be'],
      allMeetings: true,
    })
    expect(body.doc).toMatchObject({
      name: 'Renamed',
      roles: ['translator'],
      languages: ['fr'],
      allMeetings: false,
    })
  })
})

const meetings = async () => (await house.studio.query('select count(*) from meetings'))[0]?.['count']
