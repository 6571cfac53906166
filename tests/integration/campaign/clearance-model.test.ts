import fc from 'fast-check'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { sizes } from '../../sizes.ts'
import { newGodparent, setScene } from './cast.ts'
import { commands } from './clearance-commands.ts'
import type { Model, Profile, Real } from './clearance-model.ts'
import { openHouse, type House } from './house.ts'
import { look } from './look.ts'

let house: House
let godparent = ''
let runs = 0

beforeAll(async () => {
  house = await openHouse()
  godparent = await newGodparent(house)
})
afterAll(() => house.close())

const newProfile = async (number: number): Promise<[Profile, Model['godparenthoods'][number]]> => {
  const canary = `${house.run}-${number}`
  const { profile, godparenthood, act, image } = await setScene(house, canary, godparent)
  return [
    {
      ...{ id: profile, canary, image, state: 'cleared', showsImage: true, trashed: false },
      ...{ published: new Set(['en', 'fr']), releases: new Set<string>() },
    },
    { id: godparenthood, act, profile, publicity: 'public', published: true },
  ]
}

const setup = async (): Promise<{ model: Model; real: Real }> => {
  house.run = `canary-${(runs += 1)}`
  const [first, second] = [await newProfile(1), await newProfile(2)]
  const model = {
    profiles: [first[0], second[0]],
    godparenthoods: [first[1], second[1]],
    publicImages: new Set([first[0].image, second[0].image]),
  }
  await look(model, { house })
  return { model, real: { house } }
}

describe('whatever staff do, in whatever order', () => {
  it(
    'a person is in the public answers exactly while cleared and published',
    async () => {
      const { runs: numRuns, steps } = sizes.clearance
      await fc.assert(
        fc.asyncProperty(commands(steps), (sequence) => fc.asyncModelRun(setup, sequence)),
        { numRuns },
      )
    },
    sizes.clearance.patience,
  )
})
