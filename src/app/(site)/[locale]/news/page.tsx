import { findPage } from '../../../../site/api/find.ts'
import type { News } from '../../../../site/api/types.ts'
import { pathTo } from '../../../../site/address.ts'
import { Paging } from '../../../../site/components/Paging.tsx'
import { SectionPage } from '../../../../site/components/SectionPage.tsx'
import { localeOf } from '../../../../site/locale-of.ts'
import { NewsList } from '../../../../site/news/NewsList.tsx'
import { pageNumber } from '../../../../site/page-number.ts'
import { news as words } from '../../../../site/words/campaign.ts'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ page?: string | string[] }> }

const NewsPages = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params)
  const page = pageNumber((await searchParams).page)
  const news = await findPage<News>('news', locale, { sort: '-date', depth: 1, limit: 20, page })
  return (
    <SectionPage locale={locale} section="news" lead={words.lead}>
      <NewsList news={news.docs} locale={locale} level={2} />
      <Paging page={news} path={pathTo(locale, 'news')} locale={locale} />
    </SectionPage>
  )
}

export default NewsPages
