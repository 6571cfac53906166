/** How much the same tests do: enough to notice a fault in `npm test`, the long campaigns in `npm run test:full`. */
const usual = { publishers: 20 }

const full: typeof usual = { publishers: 100 }

export const sizes = process.env['TEST_SIZES'] === 'full' ? full : usual
