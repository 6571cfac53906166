import { tmpdir } from 'node:os'
import { expect } from 'vitest'
import { deliveryApp } from '../../../src/delivery/app.ts'
import { Current } from '../../../src/delivery/current.ts'
import type { LogRow } from '../../../src/delivery/snapshot/published.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { sdl } from '../../unit/delivery/cast.ts'
import { isPublic, languages, type Godparenthood, type Model, type Real } from './clearance-model.ts'
import type { House } from './house.ts'

/** A public host that serves what the log holds now. */
const publicHost = async ({ studio }: House) => {
  const current = new Current(publicModel)
  const rows = (await studio.log()).map(
    ({ seq, at, first_at, collection, id, locale, op, body }): LogRow => ({
      ...{ seq: Number(seq), at: at.toISOString(), firstAt: first_at?.toISOString() ?? null },
      ...{ collection, id, locale, op, body },
    }),
  )
  current.load(rows)
  const refuse = (fault: unknown) => {
    throw fault
  }
  return deliveryApp({ current, sdl, guests: 'http://127.0.0.1:9', media: tmpdir(), onFault: refuse })
}

const addresses = (model: Model): string[] => {
  const slugs = ['prisoner-profiles', 'godparenthoods', 'solidarity-acts', 'media', 'people']
  const ids = [
    ...model.profiles.map(({ id }) => `prisoner-profiles/${id}`),
    ...model.godparenthoods.flatMap(({ id, act }) => [`godparenthoods/${id}`, `solidarity-acts/${act}`]),
    ...model.profiles.map(({ image }) => `media/${image}`),
  ]
  return [
    ...slugs.flatMap((slug) => [`${slug}?limit=100&depth=0`, `${slug}?limit=100&depth=4`]),
    ...ids.map((id) => `${id}?depth=4`),
  ]
}

const graphql = (locale: string) => `{
  PrisonerProfiles(locale: ${locale}, limit: 100) { totalDocs docs { id name summary image { alt }
    godparenthoods(limit: 20) { docs { id statement acts(limit: 20) { docs { id summary } } } } } }
  Godparenthoods(locale: ${locale}, limit: 100) { docs { id statement prisoner { name image { alt } } } }
  SolidarityActs(locale: ${locale}, limit: 100) { docs { id summary godparenthood { prisoner { name } } } }
  allMedia(locale: ${locale}, limit: 100) { docs { id alt } }
  countPrisonerProfiles(locale: ${locale}) { totalDocs }
}`

const texts = /canary-\d+-\d+-(profile|bond|image)/g

/** Asks the public host everything about the campaign and compares it with what the model says may be seen. */
export const look = async (model: Model, { house }: Real): Promise<void> => {
  const host = await publicHost(house)
  const json = async (path: string) => JSON.parse((await host.inject(`/api/${path}`)).body)
  const ours = (docs: { id: string }[], known: string[]) =>
    docs
      .map(({ id }) => id)
      .filter((id) => known.includes(id))
      .sort()
  const profiles = model.profiles.map(({ id }) => id)
  for (const locale of languages) {
    const seen = model.profiles.filter((profile) => isPublic(profile, locale))
    const isSeen = (one: Godparenthood) => one.published && seen.some(({ id }) => id === one.profile)
    const bonds = model.godparenthoods.filter(isSeen)
    const allowed = new Set([
      ...seen.map(({ canary }) => `${canary}-profile`),
      ...bonds.map(({ profile }) => `${model.profiles.find(({ id }) => id === profile)!.canary}-bond`),
      ...model.profiles
        .filter(({ image }) => model.publicImages.has(image))
        .map(({ canary }) => `${canary}-image`),
    ])
    const answers = await Promise.all(
      addresses(model).map(async (path) => (await host.inject(`/api/${path}&locale=${locale}`)).body),
    )
    const answer = await host.inject({
      method: 'POST',
      url: '/api/graphql',
      payload: { query: graphql(locale) },
    })
    const said = new Set([...answers, answer.body].flatMap((body) => body.match(texts) ?? []))
    expect([...said].filter((text) => text.startsWith(house.run)).sort()).toEqual([...allowed].sort())
    expect(JSON.parse(answer.body).errors).toBeUndefined()
    const through = `solidarity-acts?where[godparenthood.prisoner.name][like]=${house.run}&limit=100&locale=${locale}`
    expect(
      ours(
        (await json(through)).docs,
        model.godparenthoods.map(({ act }) => act),
      ),
    ).toEqual(bonds.map(({ act }) => act).sort())
    const named = `prisoner-profiles/count?where[name][like]=${house.run}&locale=${locale}`
    expect((await json(named)).totalDocs).toBe(seen.length)
    const { data } = JSON.parse(answer.body)
    expect(ours(data.PrisonerProfiles.docs, profiles)).toEqual(seen.map(({ id }) => id).sort())
  }
  await host.close()
  await agree(model, house)
}

/** The log and the status that staff see say the same. */
const agree = async (model: Model, { studio }: House): Promise<void> => {
  for (const { id, published } of model.profiles) {
    const [row] = await studio.query('select _status from prisoner_profiles where id = $1', [id])
    const held = await studio.query(
      "select locale from published.log where id = $1 and op = 'put' order by locale",
      [id],
    )
    const expected = published.size === 0 ? [] : ['*', ...[...published].sort()]
    expect(held.map(({ locale }) => locale)).toEqual(expected)
    expect(row?.['_status']).toBe(published.size === 0 ? 'draft' : 'published')
  }
}
