import { siteAddress } from '../delivery/site/address.ts'
import { askSite, type Rendered } from '../delivery/site/ask.ts'
import { notFoundAddress } from '../delivery/site/not-found.ts'
import { withoutScripts } from '../delivery/site/without-scripts.ts'
import { publicModel } from '../generated/public-model.ts'

const policy = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** Of what nobody may keep, index, or frame elsewhere. */
export const unkept = {
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
}

type Asked = { site: string; path: string; source: string; prefix: string }

/** A page of the site made from the preview's address, or a file of its build, with its own addresses below `prefix`. */
export const shownPage = async ({ site, path, source, prefix }: Asked): Promise<Response> => {
  const rendered = await asPublished(site, path, source)
  const { status, type, body, location } = rendered
  if (location?.startsWith('/'))
    return new Response(null, { status: 302, headers: { location: prefix + location } })
  if (status >= 500) throw new Error(`The site answered ${status}`)
  const headers = { ...unkept, 'content-type': type, 'content-security-policy': policy }
  const shown = type.startsWith('text/html')
    ? below(prefix, withoutScripts(body.toString()))
    : new Uint8Array(body)
  return new Response(shown, { status, headers })
}

/** Milliseconds; an editor waits longer than a reader, and the first page after a start takes its time. */
const patience = 30_000

/** Asked for as delivery would: without parameters that no page knows, and in the site's own words when there is none. */
const asPublished = async (site: string, path: string, source: string): Promise<Rendered> => {
  const asking = { headers: { 'x-preview-source': source }, patience }
  if (path.startsWith('/_next/static/')) return askSite(site, path, asking)
  const address = siteAddress(publicModel, path)
  const page = address && (await askSite(site, address.path, asking))
  if (page && page.status !== 404) return page
  const missing = notFoundAddress({ locale: address?.locale ?? publicModel.defaultLocale, kind: 'page' })
  return { ...(await askSite(site, missing.path, asking)), status: 404 }
}

const addresses = /(\s(?:href|src|action|poster)=")(?=\/(?!\/))/gi
const sets = /(\ssrcset=")([^"]*)/gi

/** In texts React writes quotes as references, so that `="` stands in tags alone. */
const below = (prefix: string, html: string): string =>
  html
    .replace(addresses, `$1${prefix}`)
    .replace(
      sets,
      (_, name: string, set: string) => name + set.replace(/(^|,\s*)(?=\/(?!\/))/g, `$1${prefix}`),
    )
