import type { ReactNode } from 'react'
import { chromeLanguage, isSiteLocale } from '../../../../site/locale.ts'
import '../../../../site/styles/embed.css'

export const dynamic = 'force-dynamic'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** A piece of the site for the frame of another one: no masthead, no foot, links open outside of the frame. */
const Layout = async ({ children, params }: Props) => {
  const { locale } = await params
  return (
    <html lang={isSiteLocale(locale) ? chromeLanguage(locale) : 'en'}>
      <head>
        <base target="_top" />
      </head>
      <body className="embed">{children}</body>
    </html>
  )
}

export default Layout
