import { notFound } from 'next/navigation'
import { type SiteLocale, isSiteLocale } from './locale.ts'

/** The language of an address; what is no language of ours is no page. */
export const localeOf = async (params: Promise<{ locale: string }>): Promise<SiteLocale> => {
  const { locale } = await params
  if (!isSiteLocale(locale)) notFound()
  return locale
}
