/** How much the same tests do: enough to notice a fault in `npm test`, the long campaigns in `npm run test:full`. */
const usual = {
  publishers: 20,
  signers: 30,
  clearance: { runs: 4, steps: 12, patience: 120_000 },
  oracle: { rest: 400, graphql: 200, perCell: 1, patience: 180_000 },
  hiddenValues: { questions: 300, everyLeak: 12, patience: 120_000 },
  mails: { guests: 40, kills: 2, patience: 120_000 },
  storm: { seeds: 1, guests: 80, atOnce: 20, seats: 15, requests: 30, patience: 60_000 },
  kills: { guests: 40, seats: 15, patience: 120_000 },
  links: { rounds: 20, tolerance: 3 },
  translations: { documents: 120, milliseconds: 1_000 },
  handbook: { everyLanguage: false },
  roles: { everyLanguage: false },
  site: { documents: 4, inLatin: 1, everyLook: false, lighthouse: 0, patience: 300_000 },
}

const full: typeof usual = {
  publishers: 100,
  signers: 500,
  clearance: { runs: 150, steps: 40, patience: 3_600_000 },
  oracle: { rest: 5_000, graphql: 2_000, perCell: 20, patience: 1_800_000 },
  hiddenValues: { questions: 20_000, everyLeak: 1, patience: 1_800_000 },
  mails: { guests: 1_000, kills: 12, patience: 900_000 },
  storm: { seeds: 20, guests: 2_000, atOnce: 100, seats: 150, requests: 500, patience: 300_000 },
  kills: { guests: 2_000, seats: 150, patience: 600_000 },
  links: { rounds: 1_000, tolerance: 1.3 },
  translations: { documents: 2_000, milliseconds: 1_000 },
  handbook: { everyLanguage: true },
  roles: { everyLanguage: true },
  site: { documents: 10_000, inLatin: 10_000, everyLook: true, lighthouse: 3, patience: 900_000 },
}

export const sizes = process.env['TEST_SIZES'] === 'full' ? full : usual
