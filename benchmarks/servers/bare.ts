import { createServer } from 'node:http'
import type { Asked } from '../scenarios/scenario.ts'
import { ask } from '../measure/ask.ts'

/** The least that Node can do: the bytes of another server's answer, whatever is asked. */
const [url = '', asked = ''] = process.argv.slice(2)
const { bytes } = await ask(url, JSON.parse(asked) as Asked)
const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length }

createServer((request, response) => {
  request.resume()
  response.writeHead(200, headers).end(bytes)
}).listen(Number(process.env['PORT']), '127.0.0.1')
