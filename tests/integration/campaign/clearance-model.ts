import type { House } from './house.ts'

export const states = ['notSet', 'cleared', 'limited', 'refused', 'withdrawn'] as const
export const languages = ['en', 'fr'] as const

export type Profile = {
  id: string
  /** What its texts have in them; a copy has the canary of its original. */
  canary: string
  image: string
  state: (typeof states)[number]
  showsImage: boolean
  published: Set<string>
  trashed: boolean
  releases: Set<string>
}

export type Godparenthood = {
  id: string
  act: string
  profile: string
  publicity: string
  published: boolean
}

/** What the product should hold, said without looking at how it does it. Deleted profiles are not in it. */
export type Model = {
  profiles: Profile[]
  godparenthoods: Godparenthood[]
  publicImages: Set<string>
}

export type Real = { house: House }

export const isCleared = ({ state, trashed }: Profile): boolean => state === 'cleared' && !trashed

export const isPublic = (profile: Profile, locale: string): boolean =>
  isCleared(profile) && profile.published.has(locale)

export const showsImage = ({ profiles }: Model, image: string): boolean =>
  profiles.some((profile) => profile.image === image && profile.showsImage && isCleared(profile))

/** Nothing of the profile is public any more, nor its portrait unless another one shows it. */
export const withdrawn = (model: Model, profile: Profile): void => {
  profile.published.clear()
  const others = { ...model, profiles: model.profiles.filter((other) => other !== profile) }
  if (!showsImage(others, profile.image)) model.publicImages.delete(profile.image)
}

export const decided = (model: Model, profile: Profile, state: Profile['state']): void => {
  profile.state = state
  if (!isCleared(profile)) withdrawn(model, profile)
}

export const released = (model: Model, profile: Profile): void => {
  if (profile.state === 'cleared') decided(model, profile, 'limited')
}
