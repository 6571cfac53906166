import { isLoopback } from '../lib/loopback.ts'

/** The origins that are ours. On one's own machine the three names of the loopback address are one place. */
export const ownOrigins = (publicUrl: string): ReadonlySet<string> => {
  const { protocol, port, origin } = new URL(publicUrl)
  if (!isLoopback(publicUrl)) return new Set([origin])
  const suffix = port === '' ? '' : `:${port}`
  return new Set([
    origin,
    ...['localhost', '127.0.0.1', '[::1]'].map((host) => `${protocol}//${host}${suffix}`),
  ])
}

type Headers = { origin?: string | undefined; 'sec-fetch-site'?: string | string[] | undefined }

/**
 * Whether a browser sends this from a page that is not ours (cross-site request forgery). Browsers that know Fetch
 * Metadata say so themselves; others name the origin. A program names neither and is no one's victim.
 */
export const isForeign = (headers: Headers, own: ReadonlySet<string>): boolean => {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  return headers.origin !== undefined && !own.has(headers.origin)
}
