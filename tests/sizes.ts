/** How much the same tests do: enough to notice a fault in `npm test`, the long campaigns in `npm run test:full`. */
const usual = { publishers: 20, signers: 60, clearance: { runs: 8, steps: 12, patience: 120_000 } }

const full: typeof usual = {
  publishers: 100,
  signers: 500,
  clearance: { runs: 150, steps: 40, patience: 3_600_000 },
}

export const sizes = process.env['TEST_SIZES'] === 'full' ? full : usual
