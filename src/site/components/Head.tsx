import { readSiteEnv } from '../../env.ts'
import type { Alternate } from '../api/alternates.ts'
import type { SiteLocale } from '../locale.ts'
import { sections } from '../words/chrome.ts'
import { say } from '../words/say.ts'

export type HeadProps = {
  locale: SiteLocale
  title: string
  siteName: string
  description?: string | null | undefined
  alternates: Alternate[]
  kind?: 'website' | 'article' | undefined
  /** The path of the drawn image; without it, that of the language. */
  image?: string | undefined
  noindex?: boolean | undefined
}

/** What machines read of a page. React moves it into `<head>`. */
export const Head = ({
  locale,
  title,
  siteName,
  description,
  alternates,
  kind,
  image,
  noindex,
}: HeadProps) => {
  const at = (path: string): string => `${readSiteEnv().PUBLIC_URL}${path}`
  const own = alternates.find((other) => other.locale === locale)
  const whole = title === siteName ? title : `${title} · ${siteName}`
  const spoken = alternates.filter(({ available }) => available)
  return (
    <>
      <title>{whole}</title>
      {description && <meta name="description" content={description} />}
      {noindex && <meta name="robots" content="noindex" />}
      {own && <link rel="canonical" href={at(own.path)} />}
      {spoken.length > 1 &&
        spoken.map((other) => (
          <link key={other.locale} rel="alternate" hrefLang={other.locale} href={at(other.path)} />
        ))}
      <link
        rel="alternate"
        type="application/atom+xml"
        title={say(sections.news, locale)}
        href={`/api/feeds/news.atom?locale=${locale}`}
      />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <meta property="og:title" content={title} />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:type" content={kind ?? 'website'} />
      {description && <meta property="og:description" content={description} />}
      {own && <meta property="og:url" content={at(own.path)} />}
      <meta property="og:locale" content={locale.replace('-', '_')} />
      <meta property="og:image" content={at(image ?? `/${locale}/opengraph-image`)} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}
