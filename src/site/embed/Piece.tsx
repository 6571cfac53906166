import type { ReactNode } from 'react'
import { findGlobal } from '../api/find.ts'
import { lang } from '../api/spoken.ts'
import type { SiteSettings } from '../api/types.ts'
import { pathTo } from '../address.ts'
import { Mark } from '../components/Mark.tsx'
import type { SiteLocale } from '../locale.ts'

type Props = { locale: SiteLocale; title: string; children: ReactNode }

/** A piece with the name of whose it is. Not for search engines: the page that it comes from is. */
export const Piece = async ({ locale, title, children }: Props) => {
  const settings = await findGlobal<SiteSettings>('site-settings', locale, { depth: 0 })
  return (
    <>
      <title>{title}</title>
      <meta name="robots" content="noindex" />
      <main>
        <h1 className="kicker">{title}</h1>
        {children}
      </main>
      <footer>
        <p className="from">
          <Mark />
          <a href={pathTo(locale)} lang={settings ? lang(settings, 'siteName') : undefined}>
            {settings?.siteName}
          </a>
        </p>
      </footer>
    </>
  )
}
