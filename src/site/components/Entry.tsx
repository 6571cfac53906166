import type { ReactNode } from 'react'
import { lang } from '../api/spoken.ts'
import type { Titled } from '../api/types.ts'
import type { SiteLocale } from '../locale.ts'
import { Foreign } from './Foreign.tsx'

type Props = {
  document: Titled
  href: string
  over?: ReactNode
  /** Of its heading: 2 right below the title of a page, 3 within a section. */
  level?: 2 | 3
  locale: SiteLocale
}

/** One line of a list: when and what kind above, the title that leads on, and a few words. */
export const Entry = ({ document, href, over, level = 3, locale }: Props) => {
  const Heading = `h${level}` as const
  return (
    <li className="entry">
      {over && <p className="small quiet">{over}</p>}
      <Heading>
        <a href={href} lang={lang(document, 'title')}>
          {document.title}
        </a>
        <Foreign document={document} at="title" locale={locale} />
      </Heading>
      {document.summary && <p lang={lang(document, 'summary')}>{document.summary}</p>}
    </li>
  )
}
