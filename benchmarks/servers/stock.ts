import { createServer, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { GRAPHQL_POST, REST_GET } from '@payloadcms/next/routes'
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
const graphql = GRAPHQL_POST(config)
const rest = REST_GET(config)
await getPayload({ config })

const requestOf = async (incoming: IncomingMessage): Promise<Request> =>
  new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method ?? 'GET',
    headers: { 'content-type': incoming.headers['content-type'] ?? '' },
    ...(incoming.method === 'POST' && { body: new Uint8Array(await buffer(incoming)) }),
  })

const answer = async (incoming: IncomingMessage): Promise<Response> => {
  const request = await requestOf(incoming)
  if (incoming.method === 'POST') return graphql(request)
  const slug = new URL(request.url).pathname.split('/').slice(2)
  return rest(request, { params: Promise.resolve({ slug }) })
}

createServer(async (incoming, response) => {
  if (incoming.url === '/health') return response.end()
  const { status, headers, body } = await answer(incoming)
  const bytes = Buffer.from(await new Response(body).arrayBuffer())
  return response
    .writeHead(status, { ...Object.fromEntries(headers), 'content-length': bytes.length })
    .end(bytes)
}).listen(Number(process.env['PORT']), '127.0.0.1')
