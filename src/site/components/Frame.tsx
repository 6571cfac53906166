import type { ReactNode } from 'react'
import type { Alternate } from '../api/alternates.ts'
import { find, findGlobal } from '../api/find.ts'
import type { SitePage, SiteSettings } from '../api/types.ts'
import { type SiteLocale, chromeLanguage, ownName } from '../locale.ts'
import { chrome } from '../words/chrome.ts'
import { say } from '../words/say.ts'
import { Foot } from './Foot.tsx'
import { Head, type HeadProps } from './Head.tsx'
import { Masthead } from './Masthead.tsx'

type Props = Omit<HeadProps, 'siteName'> & {
  locale: SiteLocale
  alternates: Alternate[]
  section?: string
  children: ReactNode
}

/** A whole page: head, masthead, content, foot. */
export const Frame = async ({ children, section, ...head }: Props) => {
  const { locale, alternates } = head
  const [settings, pages] = await Promise.all([
    findGlobal<SiteSettings>('site-settings', locale, { depth: 0 }),
    find<SitePage>('pages', locale, {
      depth: 0,
      sort: 'title',
      'select[title]': 'true',
      'select[slug]': 'true',
    }),
  ])
  const siteName = settings?.siteName ?? ''
  return (
    <>
      <Head {...head} siteName={siteName} />
      <a className="skip" href="#content">
        {say(chrome.skip, locale)}
      </a>
      <Masthead locale={locale} siteName={siteName} alternates={alternates} section={section} />
      <main id="content" className="band" tabIndex={-1}>
        {chromeLanguage(locale) === 'en' && locale !== 'en' && (
          <p className="notice">
            {ownName(locale)}: {say(chrome.chromeInEnglish, locale)}
          </p>
        )}
        {children}
      </main>
      <Foot locale={locale} settings={settings} pages={pages} />
    </>
  )
}
