import { PayloadSDK } from '@payloadcms/sdk'
// Take this file of types along, or generate your own from /api/schema.graphql.
import type { Config } from '../../src/generated/payload-types.ts'

const host = process.env['HOST'] ?? 'http://localhost:3000'
const sdk = new PayloadSDK<Config>({ baseURL: `${host}/api` })

const { docs } = await sdk.find({
  collection: 'meetings',
  locale: 'fr',
  sort: '-startsAt',
  limit: 1,
  depth: 1,
})
for (const { title, city, startsAt, timeZone } of docs) {
  const when = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone }).format(new Date(startsAt))
  console.log(`${title} — ${city}, ${when}`)
}
