import { belarusianInLatin } from '../languages.ts'
import type { PublicModel } from '../model.ts'
import { knownParameters } from './parameters.ts'

/**
 * An address of the site. `path` is what the site's process is asked: it holds only what makes a difference. `key` is
 * the memo's, where that is not the path. `moved`: the reader is sent there instead.
 */
export type SiteAddress = {
  path: string
  key?: string
  locale: string
  kind: 'page' | 'embed' | 'icon'
  moved?: true
}

const icons = ['/favicon.ico', '/icon.svg', '/apple-icon.png']

/** Segments that mean nothing but themselves: no escapes, no dots in front, nothing empty. */
const plain = /^(?:\/\w[\w.~-]*)+$/
const base = 'http://site.invalid'

/** Null for what is no address of the site. What cannot be a page's name leads to the page that says so. */
export const siteAddress = (model: PublicModel, url: string): SiteAddress | null => {
  // Joined and not resolved: `//host/fr` names another host only to who resolves it.
  const parsed = url.startsWith('/') ? URL.parse(base + url) : null
  if (!parsed) return null
  const { pathname, searchParams } = parsed
  if (icons.includes(pathname)) return { path: pathname, locale: model.defaultLocale, kind: 'icon' }
  const whole = pathname.replace(/\/+$/, '')
  const [, first = '', ...segments] = whole.split('/')
  if (first === 'embed') return embedAddress(model, whole, segments)
  if (!servesLanguage(model, first)) return null
  if (!plain.test(whole)) return { path: `/${first}/not-found`, locale: first, kind: 'page' }
  const path = whole + knownParameters(segments, searchParams)
  return { path, locale: first, kind: 'page', ...(whole !== pathname && { moved: true }) }
}

const embedAddress = (model: PublicModel, path: string, [locale = '']: string[]): SiteAddress | null =>
  plain.test(path)
    ? { path, locale: servesLanguage(model, locale) ? locale : model.defaultLocale, kind: 'embed' }
    : null

const servesLanguage = ({ locales }: PublicModel, tag: string): boolean =>
  locales.includes(tag) || (tag === belarusianInLatin.tag && locales.includes(belarusianInLatin.from))
