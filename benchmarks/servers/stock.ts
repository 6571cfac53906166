import { createServer, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { getPayload, type SanitizedConfig } from 'payload'
import { publicConfig } from '../../src/generate/public-schema.ts'

/** Payload's own bookkeeping points at collections that log in; the public view shows none, and no query needs it. */
const withoutBookkeeping = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections)
    if (collection.slug.startsWith('payload-')) collection.graphQL = false
  return config
}

/** Payload's own GraphQL handler over the public view of the config, in plain Node. */
const config = publicConfig(process.env['STOCK_DATABASE_URL']).then(withoutBookkeeping)
const answer = GRAPHQL_POST(config)
await getPayload({ config })

const requestOf = async (incoming: IncomingMessage): Promise<Request> =>
  new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: 'POST',
    headers: { 'content-type': incoming.headers['content-type'] ?? '' },
    body: new Uint8Array(await buffer(incoming)),
  })

createServer(async (incoming, response) => {
  if (incoming.method !== 'POST') return response.end()
  const { status, headers, body } = await answer(await requestOf(incoming))
  const bytes = Buffer.from(await new Response(body).arrayBuffer())
  return response
    .writeHead(status, { ...Object.fromEntries(headers), 'content-length': bytes.length })
    .end(bytes)
}).listen(Number(process.env['PORT']), '127.0.0.1')
