import { alternatesOfSection } from '../../../../site/api/alternates.ts'
import { pathTo } from '../../../../site/address.ts'
import { Frame } from '../../../../site/components/Frame.tsx'
import { Paging } from '../../../../site/components/Paging.tsx'
import { Title } from '../../../../site/components/Title.tsx'
import { localeOf } from '../../../../site/locale-of.ts'
import { pageNumber } from '../../../../site/page-number.ts'
import { Hits } from '../../../../site/search/Hits.tsx'
import { findWords } from '../../../../site/search/find-words.ts'
import { SearchForm } from '../../../../site/search/SearchForm.tsx'
import { sections } from '../../../../site/words/chrome.ts'
import { search as words } from '../../../../site/words/missing.ts'
import { say } from '../../../../site/words/say.ts'

type Asked = { q?: string | string[]; page?: string | string[] }
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> }

const Search = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params)
  const { q: asked, page } = await searchParams
  const q = typeof asked === 'string' ? asked.trim() : ''
  const [found, alternates] = await Promise.all([
    q === '' ? null : findWords(q, locale, pageNumber(page)),
    alternatesOfSection(locale, 'search'),
  ])
  return (
    <Frame
      locale={locale}
      section="search"
      title={say(sections.search, locale)}
      alternates={alternates}
      noindex={q !== ''}
    >
      <Title locale={locale} lead={say(words.hint, locale)}>
        {say(sections.search, locale)}
      </Title>
      <SearchForm locale={locale} q={q} />
      {found && <Hits hits={found.docs} total={found.totalDocs} locale={locale} />}
      {found && <Paging page={found} path={pathTo(locale, 'search')} params={{ q }} locale={locale} />}
    </Frame>
  )
}

export default Search
