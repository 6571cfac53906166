import { notFound } from 'next/navigation'
import { findBySlug } from '../../../../../site/api/find.ts'
import { lang } from '../../../../../site/api/spoken.ts'
import type { SitePage } from '../../../../../site/api/types.ts'
import { DocumentPage } from '../../../../../site/components/DocumentPage.tsx'
import { RichText } from '../../../../../site/components/RichText.tsx'
import { localeOf } from '../../../../../site/locale-of.ts'

type Props = { params: Promise<{ locale: string; slug: string }> }

const Page = async ({ params }: Props) => {
  const locale = await localeOf(params)
  const page = await findBySlug<SitePage>('pages', (await params).slug, locale, { depth: 1 })
  if (!page) notFound()
  return (
    <DocumentPage
      locale={locale}
      section="pages"
      noun="pages"
      document={page}
      title={page.title}
      lead={page.summary}
    >
      <div className="prose" lang={lang(page, 'body')}>
        <RichText value={page.body} locale={locale} />
      </div>
    </DocumentPage>
  )
}

export default Page
