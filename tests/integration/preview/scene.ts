import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { handleEndpoints } from 'payload'
import type { Role } from '../../../src/access/roles.ts'
import { configOn, studioUrl } from '../../support/payload.ts'
import type { Studio } from '../../support/studio.ts'

const question = `query ($slug: String) {
  Meetings(locale: fr, where: { slug: { equals: $slug } }) { docs { title agenda { docs { title } } } }
}`

/** A site of one page: the title and the agenda of a meeting, read from where it is told to. */
export const siteOfOnePage = async () => {
  const asked: { url: string; source: string }[] = []
  const server = createServer(async (request, response) => {
    const { url = '', headers } = request
    const source = String(headers['x-preview-source'])
    asked.push({ url, source })
    const answer = await fetch(`${source}/api/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: question, variables: { slug: url.split('/').at(-1)?.split('?')[0] } }),
    })
    const { data } = (await answer.json()) as { data: { Meetings: { docs: object[] } } }
    const [meeting] = data.Meetings.docs
    response.writeHead(meeting || url.includes('not-found') ? 200 : 404, { 'content-type': 'text/html' })
    response.end(
      `<html lang="fr"><a href="/fr">home</a><script>x</script>${meeting ? JSON.stringify(meeting) : 'Introuvable'}</html>`,
    )
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const close = (): void => {
    server.close()
    server.closeAllConnections()
  }
  return { port: (server.address() as AddressInfo).port, asked, close }
}

/** The staff API as a browser sees it, pages and all; anonymous without a role. */
export const browserOf = (studio: Studio) => {
  const cookies = new Map<Role, string>()
  const send = async (method: string, address: string, cookie: string, body?: object): Promise<Response> => {
    const request = new Request(studioUrl + address, {
      method,
      headers: { Origin: studioUrl, 'Content-Type': 'application/json', ...(cookie && { Cookie: cookie }) },
      ...(body && { body: JSON.stringify(body) }),
    })
    const config = await configOn(studio.databaseUrl)
    return handleEndpoints({ config, request, payloadInstanceCacheKey: studio.databaseUrl })
  }
  const cookieOf = async (role: Role): Promise<string> => {
    const known = cookies.get(role)
    if (known) return known
    await studio.as(role)
    const login = { email: `${role}@staff.example`, password: `password of the ${role}` }
    const answer = await send('POST', '/api/users/login', '', login)
    const cookie = answer.headers.get('Set-Cookie')?.split(';')[0] ?? ''
    cookies.set(role, cookie)
    return cookie
  }
  return async (method: 'GET' | 'POST', address: string, role?: Role, body?: object): Promise<Response> =>
    send(method, address, role ? await cookieOf(role) : '', body)
}
