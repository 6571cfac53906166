import { parseArgs } from 'node:util'
import { measurePage } from './measure/page.ts'

/** `node benchmarks/site.ts --url http://localhost:3000`: pages of a product that runs, against a bare server. */
const { url, rounds, seconds } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://localhost:3000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
  },
}).values

for (const path of ['/fr', '/fr/meetings/paris-2025', '/fr/countries']) {
  const page = await measurePage(url, path, { rounds: Number(rounds), seconds: Number(seconds) })
  console.log(
    `${path}  ${page.bytes} bytes  ${Math.round(page.memoised)}/s  bare ${Math.round(page.bare)}/s  ${page.share.toFixed(2)}`,
  )
}
