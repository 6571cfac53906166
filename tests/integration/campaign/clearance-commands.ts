import fc from 'fast-check'
import { expect } from 'vitest'
import {
  decided,
  isCleared,
  languages,
  released,
  showsImage,
  states,
  withdrawn,
  type Model,
  type Profile,
  type Real,
} from './clearance-model.ts'
import { look } from './look.ts'

type Row = { id: string; incidentType: string }
type Version = { id: string; version: { name?: string; incidents?: Row[] } }

/** Does it to the product and says what should be so afterwards; answers whether the product took it. */
type Deed = (model: Model, real: Real, profile: Profile) => Promise<void>

const act = async ({ house }: Real, method: string, path: string, body?: unknown) =>
  house.studio.rest(method, path, body, 'campaignOfficer')
const path = ({ id }: Profile, rest = '?locale=en&draft=true') => `/prisoner-profiles/${id}${rest}`
const taken = (status: number) => status < 300

const decide =
  (state: Profile['state']): Deed =>
  async (model, real, profile) => {
    const body = { publicationDecision: { state } }
    const { status } = await act(real, 'PATCH', path(profile), body)
    expect(taken(status)).toBe(!profile.trashed)
    if (taken(status)) decided(model, profile, state)
  }

const publish =
  (locales: readonly string[]): Deed =>
  async (_model, real, profile) => {
    const { status } = await act(real, 'POST', path(profile, '/publish?locale=en'), { locales })
    expect(taken(status)).toBe(isCleared(profile))
    for (const locale of taken(status) ? (locales.length > 0 ? locales : languages) : [])
      profile.published.add(locale)
  }

const restoreVersion =
  (which: number): Deed =>
  async (model, real, profile) => {
    const query = `?where[parent][equals]=${profile.id}&limit=100&depth=0&sort=createdAt`
    const { body } = await act(real, 'GET', `/prisoner-profiles/versions${query}`)
    // Older ones have no French yet: what is public in which language afterwards is another test's matter.
    const whole = body.docs.filter(({ version }: Version) => version.name)
    if (whole.length === 0) return
    const { id, version }: Version = whole[which % whole.length]
    const { status } = await act(real, 'POST', `/prisoner-profiles/versions/${id}?locale=en`)
    expect(taken(status)).toBe(!profile.trashed)
    if (!taken(status)) return
    const releases = new Set<string>((version.incidents ?? []).map((row) => row.id))
    if ([...releases].some((id) => !profile.releases.has(id))) released(model, profile)
    profile.releases = releases
  }

const setPublicity =
  (publicity: string): Deed =>
  async (model, real, profile) => {
    for (const one of model.godparenthoods.filter((candidate) => candidate.profile === profile.id)) {
      const { status } = await act(real, 'PATCH', `/godparenthoods/${one.id}?locale=en&draft=true`, {
        publicity,
      })
      expect(taken(status)).toBe(true)
      one.publicity = publicity
      if (publicity === 'private') one.published = false
    }
  }

const deeds = {
  unpublish: async (model, real, profile) => {
    const { status } = await act(real, 'POST', path(profile, '/withdraw?locale=en'), {})
    if (taken(status)) withdrawn(model, profile)
  },
  trash: async (model, real, profile) => {
    const { status } = await act(real, 'PATCH', path(profile, '?locale=en'), {
      deletedAt: new Date().toISOString(),
    })
    expect(taken(status)).toBe(!profile.trashed)
    if (!taken(status)) return
    profile.trashed = true
    withdrawn(model, profile)
  },
  takeFromTrash: async (model, real, profile) => {
    const { status } = await act(real, 'PATCH', path(profile, '?locale=en&trash=true'), { deletedAt: null })
    expect(taken(status)).toBe(true)
    profile.trashed = false
    withdrawn(model, profile)
  },
  duplicate: async (model, real, profile) => {
    const { status, body } = await act(real, 'POST', path(profile, '/duplicate?locale=en'), {})
    if (!taken(status)) return
    const copy = await act(real, 'GET', path(body.doc, '?draft=true&depth=0&trash=true'))
    const releases = new Set<string>((copy.body.incidents ?? []).map((row: Row) => row.id))
    const trashed = Boolean(copy.body.deletedAt)
    const fresh = {
      state: 'notSet',
      trashed,
      showsImage: false,
      published: new Set<string>(),
      releases,
    } as const
    model.profiles.push({ ...profile, ...fresh, id: body.doc.id })
  },
  delete: async (model, real, profile) => {
    const { status } = await act(real, 'DELETE', path(profile, '?trash=true'))
    expect(taken(status)).toBe(true)
    withdrawn(model, profile)
    model.profiles = model.profiles.filter((other) => other !== profile)
  },
  release: async (model, real, profile) => {
    const { body } = await act(real, 'GET', path(profile, '?draft=true&depth=0&trash=true'))
    const incidents = [...(body.incidents ?? []), { incidentType: 'release', date: '2031' }]
    const answer = await act(real, 'PATCH', path(profile), { incidents })
    expect(taken(answer.status)).toBe(!profile.trashed)
    if (!taken(answer.status)) return
    profile.releases = new Set(answer.body.doc.incidents.map((row: Row) => row.id))
    released(model, profile)
  },
  publishImage: async (model, real, profile) => {
    const { status } = await act(real, 'POST', `/media/${profile.image}/publish?locale=en`, {})
    expect(taken(status)).toBe(showsImage(model, profile.image))
    if (taken(status)) model.publicImages.add(profile.image)
  },
  publishGodparenthood: async (model, real, profile) => {
    for (const one of model.godparenthoods.filter((candidate) => candidate.profile === profile.id)) {
      const { status } = await act(real, 'POST', `/godparenthoods/${one.id}/publish?locale=en`, {})
      expect(taken(status)).toBe(one.publicity === 'public')
      if (taken(status)) one.published = true
    }
  },
} satisfies Record<string, Deed>

const command = (name: string, which: number, deed: Deed): fc.AsyncCommand<Model, Real> => ({
  check: ({ profiles }) => profiles.length > 0,
  run: async (model, real) => {
    await deed(model, real, model.profiles[which % model.profiles.length]!)
    await look(model, real)
  },
  toString: () => `${name} of ${which}`,
})

const which = fc.nat({ max: 11 })
const plain = (name: keyof typeof deeds) => which.map((n) => command(name, n, deeds[name]))
const chosen = <T>(name: string, choices: readonly T[], make: (choice: T) => Deed) =>
  fc
    .tuple(which, fc.constantFrom(...choices))
    .map(([n, choice]) => command(`${name} ${String(choice)}`, n, make(choice)))

/** Clearing and publishing come up more often, so that there is something to lose. */
export const commands = (maxCommands: number) =>
  fc.commands(
    [
      chosen('decide', [...states, 'cleared', 'cleared'] as const, decide),
      chosen('publish', [['en'], ['fr'], ['en', 'fr']], publish),
      chosen('publish', [[]], publish),
      plain('publishImage'),
      plain('unpublish'),
      plain('trash'),
      plain('takeFromTrash'),
      fc
        .tuple(which, fc.nat({ max: 24 }))
        .map(([n, m]) => command(`restoreVersion ${m}`, n, restoreVersion(m))),
      plain('duplicate'),
      plain('delete'),
      plain('release'),
      chosen('setPublicity', ['private', 'public', 'public'], setPublicity),
      plain('publishGodparenthood'),
    ],
    { maxCommands, size: 'max' },
  )
