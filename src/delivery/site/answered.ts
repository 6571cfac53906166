import { type Answer, cacheable, fleeting } from '../answer.ts'
import type { SiteAddress } from './address.ts'
import type { Rendered } from './ask.ts'
import { fieldsFor } from './headers.ts'
import { waitsForScript, withoutScripts } from './without-scripts.ts'

const shown = /^(?:text\/html|text\/css|image\/[\w.+-]+|font\/woff2)\b/
const shownInEmbeds = /^(?:text|application)\/javascript\b/
/** Milliseconds. A page says which meeting is next and whether answers are taken, which no publication changes. */
const lifetime = 5 * 60_000
const ownPath = /^\/(?!\/)[\w./~?=&%-]*$/

/** What the public gets of what the site's process said; it has an ETag when it may be kept. Throws when that is no answer. */
export const answered = (address: SiteAddress, rendered: Rendered): Answer => {
  const { status, type, location } = rendered
  if (status >= 300 && status < 400 && location && ownPath.test(location)) return movedTo(status, location)
  const passes = shown.test(type) || (address.kind === 'embed' && shownInEmbeds.test(type))
  if ((status !== 200 && status !== 404) || !passes)
    throw new Error(`The site answered ${status} (${type || 'no type'})`)
  const body = type.startsWith('text/html') ? pageOf(rendered.body) : rendered.body
  const answer = status === 200 ? cacheable(body, type) : fleeting(status, body, type)
  return { ...answer, headers: fieldsFor(address), keepFor: lifetime }
}

export const movedTo = (status: number, location: string, headers: Record<string, string> = {}): Answer =>
  fleeting(status, '', 'text/plain; charset=utf-8', { ...headers, location })

const pageOf = (body: Buffer): string => {
  const html = withoutScripts(body.toString())
  if (waitsForScript(html)) throw new Error('A page of the site is incomplete without scripts')
  return html
}
