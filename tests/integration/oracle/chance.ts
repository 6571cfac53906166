/** Choices that a seed decides: the same seed invents the same content on every machine (mulberry32). */
export const chanceOf = (seed: number) => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!
  const happens = (share: number): boolean => next() < share
  const some = <T>(list: readonly T[], share: number): T[] => list.filter(() => happens(share))
  return { below, pick, happens, some }
}

export type Chance = ReturnType<typeof chanceOf>
