import { type Answer, fleeting } from '../answer.ts'
import { Kept } from '../memo/kept.ts'
import type { SiteAddress } from './address.ts'

/** The page that says so, in a language; kept under a name that is no address, so that it is never an answer of its own. */
export const notFoundAddress = (locale: string): SiteAddress => ({
  path: `/${locale}/not-found`,
  key: `not found ${locale}`,
  locale,
  kind: 'page',
})

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
