import type { ReactNode } from 'react'
import { chromeLanguage, isSiteLocale } from '../../../site/locale.ts'
import '../../../site/styles/site.css'

export const dynamic = 'force-dynamic'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** The words around a text are in the language of the page; every passage in another one says so. */
const Layout = async ({ children, params }: Props) => {
  const { locale } = await params
  return (
    <html lang={isSiteLocale(locale) ? chromeLanguage(locale) : 'en'}>
      <body>{children}</body>
    </html>
  )
}

export default Layout
