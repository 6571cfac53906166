import type { Endpoint, PayloadRequest } from 'payload'
import { has, roles } from '../access/roles.ts'
import { readAsked } from './asked.ts'
import { drawn } from './drawn.ts'
import { framePage } from './frame-page.ts'
import { pageFor } from './page-for.ts'
import { problem } from './problems.ts'
import { shownFile } from './shown-file.ts'
import { shownPage, unkept } from './shown-page.ts'
import { previewStudio } from './studio.ts'

const base = '/api/previews'

const forStaff =
  (work: (req: PayloadRequest, owner: string) => Promise<Response>): Endpoint['handler'] =>
  (req) =>
    req.user && has(req, roles)
      ? work(req, String(req.user.id))
      : Promise.resolve(problem('sign-in-needed', req))

/** The panel beside the form, which waits for what the form says. */
const frame = forStaff(async (req) => framePage(req))

/** Lays the form over what is public, and says where to look at it. */
const draw = forStaff(async (req, owner) => {
  const asked = await readAsked(req)
  if (!asked) return problem('unreadable-preview', req)
  const { live, sessions } = previewStudio(req.payload)
  const snapshot = await drawn(asked, await live.snapshot(), req)
  const session =
    (asked.token && sessions.ownedBy(owner, asked.token)) || (await sessions.open(owner, snapshot))
  session.current.replace(snapshot)
  const page = pageFor(snapshot, asked.slug, asked.id, asked.locale)
  return Response.json(
    { token: session.token, address: `${base}/${session.token}${page}` },
    { headers: unkept },
  )
})

/** A page, a style or a file as the site shows it over the form. */
const show = forStaff(async (req, owner) => {
  const { sessions, listening, site } = previewStudio(req.payload)
  const token = String(req.routeParams?.['token'])
  const session = sessions.ownedBy(owner, token)
  if (!session) return problem('preview-gone', req)
  const { pathname, search } = new URL(req.url ?? '', 'http://studio.invalid')
  const prefix = `${base}/${token}`
  const path = pathname.slice(prefix.length)
  if (path.startsWith('/api/')) return shownFile(session, path + search)
  const source = `${await listening()}/${token}`
  return shownPage({ site, path: path + search, source, prefix }).catch(() =>
    problem('site-unavailable', req),
  )
})

/** Previews of unsaved text: for who is signed in and typed it, from memory, never kept. */
export const previewEndpoints: Endpoint[] = [
  { path: '/previews/frame', method: 'get', handler: frame },
  { path: '/previews', method: 'post', handler: draw },
  { path: '/previews/:token/:path*', method: 'get', handler: show },
]
