import { type SiteLocale, siteLocales } from '../locale.ts'
import { addressOf, pathTo } from '../address.ts'
import { ask } from './ask.ts'
import type { Document } from './document.ts'
import { findGlobal } from './find.ts'
import type { SiteSettings } from './types.ts'

export type Alternate = { locale: SiteLocale; path: string; available: boolean }

/** The languages of the site: those in which it says its name. */
const siteLanguages = async (locale: SiteLocale): Promise<SiteLocale[]> => {
  const settings = await findGlobal<SiteSettings>('site-settings', locale, { depth: 0 })
  return siteLocales.filter((other) => settings?._languages?.available.includes(other))
}

/** The same page in every language of the site. */
export const alternatesOfSection = async (locale: SiteLocale, ...parts: string[]): Promise<Alternate[]> =>
  (await siteLanguages(locale)).map((other) => ({
    locale: other,
    path: pathTo(other, ...parts),
    available: true,
  }))

/** The document's page in every language of the site, under its address there; some will show another language. */
export const alternatesOf = async (
  locale: SiteLocale,
  noun: string,
  document: Document & { slug?: string | null },
): Promise<Alternate[]> => {
  const all = await ask<{ slug: Record<string, string> | null }>(`${noun}/${document.id}`, {
    locale: 'all',
    depth: 0,
    'select[slug]': 'true',
  })
  const slugs = all?.slug ?? {}
  const slugIn = (other: SiteLocale): string | undefined => slugs[other === 'be-Latn' ? 'be' : other]
  return (await siteLanguages(locale)).map((other) => ({
    locale: other,
    path: addressOf(other, noun, slugIn(other) ?? document.slug ?? document.id),
    available: document._languages?.available.includes(other) ?? false,
  }))
}
