import type { ReactNode } from 'react'
import { alternatesOf } from '../api/alternates.ts'
import type { Document } from '../api/document.ts'
import type { SiteLocale } from '../locale.ts'
import type { sections } from '../words/chrome.ts'
import { Frame } from './Frame.tsx'
import { Title } from './Title.tsx'

type Props = {
  locale: SiteLocale
  section: keyof typeof sections | 'pages'
  noun: string
  document: Document & { slug: string }
  title: string
  /** The field that the title stands in. */
  at?: string
  kicker?: ReactNode
  lead?: string | null | undefined
  children: ReactNode
}

/** The page of one document, in every language of the site under its address there. */
export const DocumentPage = async (props: Props) => {
  const { locale, section, noun, document, title, at = 'title', kicker, lead, children } = props
  const alternates = await alternatesOf(locale, noun, document)
  const own = alternates.find((other) => other.locale === locale)
  return (
    <Frame
      locale={locale}
      section={section}
      title={title}
      description={lead}
      alternates={alternates}
      kind="article"
      image={own && `${own.path}/opengraph-image`}
    >
      <article>
        <Title locale={locale} kicker={kicker} of={document} at={at} lead={lead}>
          {title}
        </Title>
        {children}
      </article>
    </Frame>
  )
}
