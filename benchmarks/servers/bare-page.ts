import { createServer } from 'node:http'

/** The least that Node can do: one page's bytes, whatever is asked. */
const [page = ''] = process.argv.slice(2)
const bytes = Buffer.from(await (await fetch(page)).arrayBuffer())
const headers = { 'content-type': 'text/html; charset=utf-8', 'content-length': bytes.length }

createServer((_request, response) => void response.writeHead(200, headers).end(bytes)).listen(
  Number(process.env['PORT']),
  '127.0.0.1',
)
