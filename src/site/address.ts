import type { SiteLocale } from './locale.ts'

/** The section of a collection's pages; other collections have no pages of their own. */
const sections: Record<string, string> = {
  meetings: 'meetings',
  declarations: 'declarations',
  countries: 'countries',
  'parliamentary-groups': 'groups',
  people: 'people',
  'prisoner-profiles': 'campaign',
  'parliamentary-actions': 'actions',
  news: 'news',
  pages: 'pages',
}

export const pagedNouns = Object.keys(sections)

export const isPaged = (noun: string): boolean => noun in sections

/** The path of a page in a language: the language alone is home. */
export const pathTo = (locale: SiteLocale, ...parts: string[]): string =>
  `/${[locale, ...parts.map(encodeURIComponent)].join('/')}`

export const addressOf = (locale: SiteLocale, noun: string, slug: string): string =>
  pathTo(locale, sections[noun] ?? noun, slug)

/** The collection whose documents have their pages in a section. */
export const nounOf = (section: string): string | undefined =>
  pagedNouns.find((noun) => sections[noun] === section)
