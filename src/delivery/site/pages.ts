import type { Published } from '../snapshot/published.ts'
import type { View } from '../snapshot/view.ts'

/** The pages of the site that list or tell, by their path below the language; the front page is ''. */
export const standingPages = [
  '',
  'meetings',
  'declarations',
  'countries',
  'groups',
  'people',
  'campaign',
  'actions',
  'news',
  'search',
  'alliance',
] as const

/** Where a document has a page of its own: below the language, and the field that names it there. */
const ownPages: { [slug: string]: { below: string; field: string } } = {
  meetings: { below: 'meetings', field: 'slug' },
  declarations: { below: 'declarations', field: 'slug' },
  countries: { below: 'countries', field: 'slug' },
  'parliamentary-groups': { below: 'groups', field: 'slug' },
  people: { below: 'people', field: 'slug' },
  'prisoner-profiles': { below: 'campaign', field: 'slug' },
  'parliamentary-actions': { below: 'actions', field: 'slug' },
  news: { below: 'news', field: 'slug' },
  pages: { below: 'pages', field: 'slug' },
}

export const nounsWithPages = Object.keys(ownPages)

/** The path of a document's page below the language, or null when it has none in this view. */
export const pageOf = (view: View, slug: string, document: Published): string | null => {
  const page = ownPages[slug]
  if (!page) return null
  const name = view.localized(document, page.field) ?? document.shared?.body[page.field]
  return typeof name === 'string' && name !== '' ? `${page.below}/${name}` : null
}
