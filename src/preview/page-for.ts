import { readLanguages } from '../delivery/languages.ts'
import { pageOf } from '../delivery/site/pages.ts'
import type { Snapshot } from '../delivery/snapshot/snapshot.ts'

/** Where a document without a page of its own shows: on that of the document its field names, or on a standing page. */
const elsewhere: { [slug: string]: { field?: string; of?: string; page: string } } = {
  'agenda-items': { field: 'meeting', of: 'meetings', page: 'meetings' },
  alliance: { page: 'alliance' },
  campaign: { page: 'campaign' },
  'site-settings': { page: '' },
}

/** The path of the page on which to look at a document, with its language. */
export const pageFor = (snapshot: Snapshot, slug: string, id: string, locale: string): string => {
  const view = snapshot.view(readLanguages(snapshot.model, locale, null))
  const document = view.find(slug, id)
  const { field, of, page = '' } = elsewhere[slug] ?? {}
  const shown =
    field && of ? view.find(of, snapshot.shelves.get(slug)?.documents.get(id)?.shared?.body[field]) : null
  const own = shown && of ? pageOf(view, of, shown) : document && pageOf(view, slug, document)
  const path = own ?? page
  return path === '' ? `/${locale}` : `/${locale}/${path}`
}
