import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newGodparent, newImage, setScene, type Scene } from './cast.ts'
import { openHouse, type House } from './house.ts'

let house: House
let godparent = ''

beforeAll(async () => {
  house = await openHouse()
  godparent = await newGodparent(house)
})
afterAll(async () => {
  expect(house.faults).toEqual([])
  await house.close()
})

const addresses = ({ profile, godparenthood, act, image }: Scene) => [
  `/api/prisoner-profiles/${profile}`,
  `/api/godparenthoods/${godparenthood}`,
  `/api/solidarity-acts/${act}`,
  `/api/media/${image}`,
]
const statuses = async (scene: Scene) =>
  Promise.all(addresses(scene).map(async (path) => (await house.delivery.inject(path)).statusCode))
const within = async (milliseconds: number, scene: Scene, expected: number[]): Promise<void> => {
  const end = Date.now() + milliseconds
  while (Date.now() < end && String(await statuses(scene)) !== String(expected)) await pause(20)
  expect(await statuses(scene)).toEqual(expected)
}
const shown = [200, 200, 200, 200]
const gone = [404, 404, 404, 404]
const decide = (scene: Scene, state: string) =>
  house.staff('PATCH', `/prisoner-profiles/${scene.profile}?locale=en&draft=true`, {
    publicationDecision: { state },
  })
const publish = (slug: string, id: string) => house.staff('POST', `/${slug}/${id}/publish?locale=en`, {})
const refusedToPublish = async (slug: string, id: string) =>
  (await house.studio.rest('POST', `/${slug}/${id}/publish?locale=en`, {}, 'administrator')).body.errors?.[0]
    ?.data?.code

describe('withdrawing clearance', () => {
  it.each(['notSet', 'limited', 'refused', 'withdrawn'])(
    'by a draft that says %s takes profile, godparenthood, act and image off the public host within a second',
    async (state) => {
      const scene = await setScene(house, `Canary ${state}`, godparent)
      await within(2_000, scene, shown)
      await decide(scene, state)
      await within(1_000, scene, gone)
      for (const locale of ['en', 'fr', 'all'])
        for (const slug of ['prisoner-profiles', 'godparenthoods', 'solidarity-acts', 'media', 'people'])
          expect(
            JSON.stringify(await house.publicly(`/api/${slug}?locale=${locale}&depth=4&limit=100`)),
          ).not.toContain(`Canary ${state}`)
      expect(await house.audits(`prisoner-profiles/${scene.profile}`)).toMatchObject([
        { action: 'clearance.cleared' },
        { action: `clearance.${state}` },
      ])
    },
  )

  it('takes the file of the image too', async () => {
    const scene = await setScene(house, 'Canary file', godparent)
    await within(2_000, scene, shown)
    const { filename } = await house.publicly(`/api/media/${scene.image}`)
    expect(filename).toMatch(/webp$/)
    await decide(scene, 'withdrawn')
    await within(1_000, scene, gone)
    expect((await house.delivery.inject(`/api/media/file/${filename}`)).statusCode).toBe(404)
  })

  it('happens whole or not at all', async () => {
    const scene = await setScene(house, 'Canary whole', godparent)
    await within(2_000, scene, shown)
    await house.superuser.query(
      `create function refuse() returns trigger language plpgsql as $$ begin
         if new.collection = 'media' then raise 'refused'; end if; return new; end $$;
       create trigger refuse before insert or update on published.log for each row execute function refuse()`,
    )
    const decision = decide(scene, 'withdrawn').finally(() =>
      house.superuser.query('drop function refuse cascade'),
    )
    await expect(decision).rejects.toThrow('500')
    await pause(100)
    expect(await statuses(scene)).toEqual(shown)
    const { publicationDecision } = await house.staff('GET', `/prisoner-profiles/${scene.profile}?draft=true`)
    expect(publicationDecision.state).toBe('cleared')
  })

  it('is undone by a new clearance and publication of each', async () => {
    const scene = await setScene(house, 'Canary again', godparent)
    await decide(scene, 'withdrawn')
    await within(1_000, scene, gone)
    await decide(scene, 'cleared')
    await pause(100)
    expect(await statuses(scene)).toEqual(gone)
    await publish('prisoner-profiles', scene.profile)
    await within(1_000, scene, [200, 200, 200, 404])
    await publish('media', scene.image)
    await within(1_000, scene, shown)
  })
})

describe('a portrait', () => {
  it('is published only while a profile that has it is cleared to show it', async () => {
    const image = await newImage(house, 'Canary portrait')
    const { doc } = await house.staff('POST', '/prisoner-profiles?locale=en', { name: 'Canary', image })
    const change = (body: object) =>
      house.staff('PATCH', `/prisoner-profiles/${doc.id}?locale=en&draft=true`, body)
    expect(await refusedToPublish('media', image)).toBe('withheld')
    await change({ publicationDecision: { state: 'cleared' } })
    expect(await refusedToPublish('media', image)).toBe('withheld')
    await change({ fieldPublicity: { image: true } })
    expect(await refusedToPublish('media', image)).toBeUndefined()
  })

  it.each([
    [
      'its tick is taken away',
      (id: string) => ['PATCH', `${id}?locale=en&draft=true`, { fieldPublicity: { image: false } }],
    ],
    ['its profile is withdrawn', (id: string) => ['POST', `${id}/withdraw?locale=en`, {}]],
    [
      'its profile is trashed',
      (id: string) => ['PATCH', `${id}?locale=en`, { deletedAt: new Date().toISOString() }],
    ],
    ['its profile is deleted', (id: string) => ['DELETE', id]],
  ] as [string, (id: string) => [string, string, object?]][])('goes when %s', async (_, how) => {
    const scene = await setScene(house, 'Canary goes', godparent)
    await within(2_000, scene, shown)
    const [method, path, body] = how(scene.profile)
    await house.staff(method, `/prisoner-profiles/${path}`, body)
    const end = Date.now() + 1_000
    const status = async () => (await house.delivery.inject(`/api/media/${scene.image}`)).statusCode
    while (Date.now() < end && (await status()) !== 404) await pause(20)
    expect(await status()).toBe(404)
  })

  it('that was replaced goes as well', async () => {
    const scene = await setScene(house, 'Canary replaced', godparent)
    const other = await newImage(house, 'Canary new portrait')
    await house.staff('PATCH', `/prisoner-profiles/${scene.profile}?locale=en&draft=true`, { image: other })
    await publish('prisoner-profiles', scene.profile)
    expect(await refusedToPublish('media', scene.image)).toBe('withheld')
    await decide(scene, 'refused')
    await within(1_000, scene, gone)
  })

  it('stays while another profile is cleared to show it', async () => {
    const scene = await setScene(house, 'Canary shared', godparent)
    await house.staff('POST', '/prisoner-profiles?locale=en', {
      name: 'Other',
      image: scene.image,
      publicationDecision: { state: 'cleared' },
      fieldPublicity: { image: true },
    })
    await decide(scene, 'withdrawn')
    await within(1_000, scene, [404, 404, 404, 200])
  })
})

describe('a release', () => {
  const release = { incidents: [{ incidentType: 'release', date: '2031', releaseKind: 'pardoned' }] }
  const tell = (scene: Scene, more: object = {}) =>
    house.staff('PATCH', `/prisoner-profiles/${scene.profile}?locale=en&draft=true`, { ...release, ...more })
  const stateOf = async (scene: Scene) =>
    (await house.staff('GET', `/prisoner-profiles/${scene.profile}?draft=true`)).publicationDecision

  it('limits what was cleared, is recorded, and shows the person no more until staff clear again', async () => {
    const scene = await setScene(house, 'Canary released', godparent)
    await within(2_000, scene, shown)
    await tell(scene)
    await within(1_000, scene, gone)
    expect(await stateOf(scene)).toMatchObject({ state: 'limited', reviewAt: expect.any(String) })
    expect(await house.audits(`prisoner-profiles/${scene.profile}`)).toMatchObject([
      { action: 'clearance.cleared', detail: null },
      { action: 'clearance.limited', detail: 'release' },
    ])
    expect(await refusedToPublish('prisoner-profiles', scene.profile)).toBe('withheld')
    await decide(scene, 'cleared')
    await publish('prisoner-profiles', scene.profile)
    await within(1_000, scene, [200, 200, 200, 404])
  })

  it('limits even when the same save says cleared, and when it says publish', async () => {
    const scene = await setScene(house, 'Canary same save', godparent)
    await within(2_000, scene, shown)
    await tell(scene, { publicationDecision: { state: 'cleared' } })
    expect((await stateOf(scene)).state).toBe('limited')
    const second = await setScene(house, 'Canary published release', godparent)
    await within(2_000, second, shown)
    await house.staff('PATCH', `/prisoner-profiles/${second.profile}?locale=en`, {
      ...release,
      _status: 'published',
    })
    await within(1_000, second, gone)
  })

  it('known already limits nothing a second time, and leaves a refusal a refusal', async () => {
    const scene = await setScene(house, 'Canary known', godparent)
    await tell(scene)
    await decide(scene, 'cleared')
    await house.staff('PATCH', `/prisoner-profiles/${scene.profile}?locale=en&draft=true`, {
      birthYear: 1980,
    })
    const { incidents } = await house.staff('GET', `/prisoner-profiles/${scene.profile}?draft=true`)
    await tell(scene, { incidents })
    expect((await stateOf(scene)).state).toBe('cleared')
    await decide(scene, 'refused')
    await tell(scene, { incidents: [...incidents, ...release.incidents] })
    expect((await stateOf(scene)).state).toBe('refused')
  })
})

describe('a decision', () => {
  it('does not come back with an old version', async () => {
    const scene = await setScene(house, 'Canary version', godparent)
    const versions = await house.staff(
      'GET',
      `/prisoner-profiles/versions?where[parent][equals]=${scene.profile}&limit=100&depth=0`,
    )
    await decide(scene, 'withdrawn')
    await within(1_000, scene, gone)
    for (const { id, version } of versions.docs) {
      expect(version.publicationDecision.state).toBe('cleared')
      await house.staff('POST', `/prisoner-profiles/versions/${id}?locale=en`)
      const { publicationDecision } = await house.staff(
        'GET',
        `/prisoner-profiles/${scene.profile}?draft=true`,
      )
      expect(publicationDecision.state).toBe('withdrawn')
      expect(await refusedToPublish('prisoner-profiles', scene.profile)).toBe('withheld')
    }
  })

  it('is not copied: a copy is about somebody nobody has decided on', async () => {
    const scene = await setScene(house, 'Canary copied', godparent)
    const { doc } = await house.staff('POST', `/prisoner-profiles/${scene.profile}/duplicate?locale=en`, {})
    const copy = await house.staff('GET', `/prisoner-profiles/${doc.id}?draft=true&depth=0`)
    expect(copy.publicationDecision.state).toBe('notSet')
    expect(copy.fieldPublicity.image).not.toBe(true)
    expect(await refusedToPublish('prisoner-profiles', doc.id)).toBe('withheld')
  })
})
