import type { Figures } from './figures.ts'

/** The same for whoever receives the guests: numbers, and nobody's name, address or answer. */
export const forHost = (figures: Figures): Figures => ({
  ...figures,
  holds: [],
  needs: null,
  notAnswered: [],
  requests: [],
})
