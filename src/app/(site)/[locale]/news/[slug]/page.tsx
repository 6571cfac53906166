import { notFound } from 'next/navigation'
import { findBySlug } from '../../../../../site/api/find.ts'
import { lang } from '../../../../../site/api/spoken.ts'
import type { News } from '../../../../../site/api/types.ts'
import { DocumentPage } from '../../../../../site/components/DocumentPage.tsx'
import { Picture } from '../../../../../site/components/Picture.tsx'
import { RichText } from '../../../../../site/components/RichText.tsx'
import { Sources } from '../../../../../site/components/Sources.tsx'
import { localeOf } from '../../../../../site/locale-of.ts'
import { AboutLinks } from '../../../../../site/news/AboutLinks.tsx'
import { sayDay } from '../../../../../site/time/day.ts'

type Props = { params: Promise<{ locale: string; slug: string }> }

const NewsPage = async ({ params }: Props) => {
  const locale = await localeOf(params)
  const news = await findBySlug<News>('news', (await params).slug, locale, { depth: 1 })
  if (!news) notFound()
  return (
    <DocumentPage
      locale={locale}
      section="news"
      noun="news"
      document={news}
      kicker={<time dateTime={news.date.slice(0, 10)}>{sayDay(news.date, locale)}</time>}
      title={news.title}
      lead={news.summary}
    >
      {news.image && <Picture media={news.image} sizes="wide" />}
      <div className="prose reading" lang={lang(news, 'body')}>
        <RichText value={news.body} locale={locale} />
      </div>
      <AboutLinks news={news} locale={locale} />
      <Sources of={news} locale={locale} />
    </DocumentPage>
  )
}

export default NewsPage
