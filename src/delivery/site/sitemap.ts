import { cacheable } from '../answer.ts'
import { readLanguages } from '../languages.ts'
import type { Resource } from '../resources/resource.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { View } from '../snapshot/view.ts'
import { escapeHtml } from '../../lib/escape-html.ts'
import { spokenLanguages } from './languages.ts'
import { nounsWithPages, pageOf, standingPages } from './pages.ts'

/** What sitemaps.org allows in one file. */
const mostAddresses = 50_000

type Version = { locale: string; path: string; changed: string | null }

/** Every page of the site in every language it is published in, each naming its versions in the others. */
export const sitemap: Resource = {
  path: '/sitemap.xml',
  answer: (snapshot, { origin }) => {
    const pages = [...standing(snapshot), ...documents(snapshot)]
    const entries = pages.flatMap((versions) => versions.map((version) => entry(version, versions, origin)))
    return cacheable(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
        `${entries.slice(0, mostAddresses).join('\n')}\n</urlset>\n`,
      'application/xml; charset=utf-8',
    )
  },
}

const standing = (snapshot: Snapshot): Version[][] =>
  standingPages.map((page) =>
    spokenLanguages(snapshot).map((locale) => ({
      locale,
      path: page === '' ? `/${locale}` : `/${locale}/${page}`,
      changed: null,
    })),
  )

const documents = (snapshot: Snapshot): Version[][] => {
  const views = spokenLanguages(snapshot).map((locale): [string, View] => [
    locale,
    snapshot.view(readLanguages(snapshot.model, locale, null)),
  ])
  return nounsWithPages.flatMap((slug) => {
    const shelf = snapshot.shelves.get(slug)
    return [...(shelf?.documents.keys() ?? [])].map((id) =>
      views.flatMap(([locale, view]) => {
        const document = view.find(slug, id)
        const path = document && pageOf(view, slug, document)
        return path ? [{ locale, path: `/${locale}/${path}`, changed: view.updatedAt(document) }] : []
      }),
    )
  })
}

const entry = ({ path, changed }: Version, versions: Version[], origin: string): string => {
  const alternates = versions.map(
    ({ locale, path: other }) =>
      `<xhtml:link rel="alternate" hreflang="${locale}" href="${escapeHtml(origin + other)}"/>`,
  )
  const when = changed ? `<lastmod>${changed}</lastmod>` : ''
  return `<url><loc>${escapeHtml(origin + path)}</loc>${when}${alternates.join('')}</url>`
}
