import { type Answer, fleeting } from '../answer.ts'
import { Kept } from '../memo/kept.ts'
import type { SiteAddress } from './address.ts'

/**
 * What says so, in a language, as a page or as a piece for a frame; kept under a name that is no address, so that it is
 * never an answer of its own.
 */
export const notFoundAddress = ({ locale, kind }: Pick<SiteAddress, 'locale' | 'kind'>): SiteAddress => {
  const path = kind === 'embed' ? `/embed/${locale}/not-found` : `/${locale}/not-found`
  return { path, key: `not found ${path}`, locale, kind: kind === 'embed' ? kind : 'page' }
}

/**
 * The site's own page under the status that belongs to it. Next leaves the body of what it answers with 404 to a
 * script, so that the page is an ordinary one for it.
 */
export const asNotFound = (page: Answer | Kept): Answer => {
  const { type, headers } = page instanceof Kept ? page.about : page
  return fleeting(404, page instanceof Kept ? bytesOf(page) : page.body, type, headers)
}

const bytesOf = ({ identity: { body } }: Kept): Buffer =>
  typeof body === 'string' ? Buffer.from(body, 'latin1') : body
